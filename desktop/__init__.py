"""Everything the user sees: windows, charts, papers and the command line."""

import sys

if sys.version_info < (3, 12):
    from desktop.lasting import keep_singletons_alive

    keep_singletons_alive()
