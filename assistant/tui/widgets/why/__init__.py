"""The region that explains a decision."""
