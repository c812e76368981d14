"""What goes wrong by our own fault: told in one sentence and written down, without a word of a customer's."""

import pytest

from desktop import cli, paths
from desktop.cli import reading


@pytest.mark.parametrize(("language", "sorry"), [("tr", "Bizden"), ("en", "on our side")])
def test_no_traceback_reaches_the_user_and_no_name_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, sorry: str
) -> None:
    def stumble(_session: object) -> int:
        raise RuntimeError("Ayşe Yılmaz, 0532 555 01 22")

    monkeypatch.setattr(reading, "customers", stumble)
    assert cli.main(["customers", "--lang", language]) == cli.COULD_NOT
    told = capsys.readouterr()
    log = paths.log_folder() / "hatir.log"
    assert told.out == ""
    assert sorry in told.err
    assert str(log) in told.err
    assert len(told.err.strip().splitlines()) == 1
    written = log.read_text(encoding="utf-8")
    assert "stumble" in written
    for text in (told.err, written):
        assert "Traceback" not in text
        assert "Ayşe" not in text
        assert "0532" not in text
