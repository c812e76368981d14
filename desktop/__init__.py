"""Everything the user sees: windows, charts, papers and the command line."""

import os
import sys

from desktop.overrides import mend_overrides

# Said before numpy is loaded: its library for matrices else keeps every core spinning for products of eight columns.
# The window waited 110 ms while drift was worked out. On one core that takes no longer, and always sums alike.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

if sys.version_info < (3, 12):
    from desktop.lasting import keep_singletons_alive

    keep_singletons_alive()

mend_overrides()
