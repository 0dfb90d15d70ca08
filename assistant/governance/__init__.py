"""Governance: the workspace as its lane owners and compliance read it, what is wrong with it, and how well it answers its golden tests."""
