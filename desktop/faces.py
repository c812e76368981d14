"""The faces of type that charts and papers share with the window."""

import enum
from pathlib import Path

import resources


class Face(enum.StrEnum):
    """A face, named as its file in `resources/fonts`."""

    SANS = "SourceSans3-Regular"
    SANS_ITALIC = "SourceSans3-Italic"
    SANS_SEMIBOLD = "SourceSans3-SemiBold"
    SANS_BOLD = "SourceSans3-Bold"
    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-Italic"
    SERIF_SEMIBOLD = "SourceSerif4-SemiBold"
    SERIF_BOLD = "SourceSerif4-Bold"

    @property
    def file(self) -> Path:
        """Where the face's TrueType file lies."""
        return resources.path(f"fonts/{self.value}.ttf")

    @classmethod
    def of_file(cls, file: str | Path) -> "Face":
        """Return the face a font file holds.

        Raises:
            ValueError: the file is none of ours.
        """
        return cls(Path(file).stem)
