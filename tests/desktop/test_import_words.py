"""Every reason an import may give has its sentence, in both languages."""

import dataclasses

import pytest

from db.exchange.parsed import LeftOut, LeftOutReason, Warned, WarnedReason
from db.records import Language
from desktop import i18n
from desktop.formats import Formats
from desktop.import_words import left_out_line


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", [*LeftOutReason, *WarnedReason])
def test_every_reason_is_told_with_its_place(reason: LeftOutReason | WarnedReason, language: Language) -> None:
    words = i18n.words(language)
    item = (
        LeftOut("kişiler.vcf", 812, reason, {})
        if isinstance(reason, LeftOutReason)
        else Warned("kişiler.vcf", 812, reason, {})
    )
    told = left_out_line(item, words, Formats(words))
    assert told.startswith("kişiler.vcf")
    of_a_sheet = reason in {WarnedReason.SHEET_SKIPPED, WarnedReason.SHEET_HIDDEN}
    assert ("812" in told) is not of_a_sheet
    assert "{" not in told
    assert len(told) > len("kişiler.vcf, line 812: ")
    if of_a_sheet:
        return
    in_sheet = left_out_line(dataclasses.replace(item, sheet="Eski müşteriler"), words, Formats(words))
    assert "Eski müşteriler" in in_sheet
    assert in_sheet.endswith(told.partition("812: ")[2] or told.rpartition(": ")[2])
