"""`python -m desktop` is the same as `hatir`."""

from desktop.cli import main

raise SystemExit(main())
