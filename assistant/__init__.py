"""An internal-support assistant: every question gets the right lane, model and person, and says why."""

__version__ = "0.1.0"
