"""An internal-support assistant: every question gets the right lane, model and person, and says why."""

import os

__version__ = "0.1.0"

# Our matrices are small: a second BLAS thread costs more in waiting than it saves, and on a busy machine multiplies the
# time of a decision. It must be said before numpy is loaded; who sets it otherwise is obeyed.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
