"""A sentence with stressed parts, as data: the same for a window, a paper and a terminal.

The stress is written into the translated sentence by double stars, and found before names and figures are put in: what
a customer is called can never turn into markup.
"""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, stressed or not."""

    text: str
    strong: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Prose:
    """A sentence, or several, in stretches."""

    runs: tuple[Run, ...] = ()

    @property
    def plain(self) -> str:
        """The text without its stress."""
        return "".join(run.text for run in self.runs)

    def then(self, other: Prose) -> Prose:
        """Return this sentence followed by another one."""
        if not self.runs or not other.runs:
            return Prose(self.runs + other.runs)
        return Prose((*self.runs, Run(" "), *other.runs))


def prose(template: str, **params: object) -> Prose:
    """Return a sentence from its template.

    Args:
        template: a translated sentence; `**` begins and ends a stressed part, `{name}` is replaced.
        params: what replaces the names, taken as it is.
    """
    parts = template.split("**")
    return Prose(tuple(Run(part.format(**params), index % 2 == 1) for index, part in enumerate(parts) if part))
