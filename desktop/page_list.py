"""Which pages there are, each made on its first visit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.context import Context
from desktop.page import Page, PageEntry


def page_entries() -> Sequence[PageEntry]:
    """Return the pages there are, in the order of the rail. None of them is imported before it is visited."""
    return (
        PageEntry("today", "sun", _title_of_today, _today),
        PageEntry("customers", "users", _title_of_customers, _customers, _count_of_customers),
        PageEntry("care", "heart-handshake", _title_of_care, _care, _count_of_care),
        PageEntry("trends", "chart-line", _title_of_trends, _trends),
        PageEntry("reports", "file-text", _title_of_reports, _reports, _count_of_reports),
        PageEntry("jobs", "briefcase", _title_of_jobs, _jobs, _count_of_jobs),
        PageEntry("trash", "trash-2", _title_of_trash, _trash, in_rail=False),
        PageEntry("duplicates", "users", _title_of_duplicates, _duplicates, in_rail=False, in_foot=False),
        PageEntry("settings", "settings", _title_of_settings, _settings, in_rail=False),
    )


def _title_of_today() -> str:
    return QCoreApplication.translate("Pages", "Today")


def _today(context: Context) -> Page:
    from desktop.pages.today.view import TodayPage

    return TodayPage(context)


def _title_of_customers() -> str:
    return QCoreApplication.translate("Pages", "Customers")


def _customers(context: Context) -> Page:
    from desktop.pages.customers.page import CustomersPage

    return CustomersPage(context)


def _count_of_customers(context: Context) -> int:
    from db.queries import shop

    return shop.count_customers(context.journal)


def _title_of_care() -> str:
    return QCoreApplication.translate("Pages", "Care")


def _care(context: Context) -> Page:
    from desktop.pages.care.view import CarePage

    return CarePage(context)


def _count_of_care(context: Context) -> int:
    from db.queries.care import care_counts

    return care_counts(context.journal, context.today()).waiting


def _title_of_trends() -> str:
    return QCoreApplication.translate("Pages", "Trends")


def _trends(context: Context) -> Page:
    from desktop.pages.trends.view import TrendsPage

    return TrendsPage(context)


def _title_of_reports() -> str:
    return QCoreApplication.translate("Pages", "Reports")


def _reports(context: Context) -> Page:
    from desktop.pages.reports.view import ReportsPage

    return ReportsPage(context)


def _count_of_reports(context: Context) -> int:
    from db.queries import progress

    return progress.count_waiting(context.journal, context.today())


def _title_of_trash() -> str:
    return QCoreApplication.translate("Pages", "Trash")


def _trash(context: Context) -> Page:
    from desktop.pages.trash.view import TrashPage

    return TrashPage(context)


def _title_of_duplicates() -> str:
    return QCoreApplication.translate("Pages", "Duplicates")


def _duplicates(context: Context) -> Page:
    from desktop.pages.duplicates.view import DuplicatesPage

    return DuplicatesPage(context)


def _title_of_jobs() -> str:
    return QCoreApplication.translate("Pages", "Jobs")


def _jobs(context: Context) -> Page:
    from desktop.pages.jobs.view import JobsPage

    return JobsPage(context)


def _count_of_jobs(context: Context) -> int:
    from db.queries.jobboard import count_news_due

    return count_news_due(context.journal, context.today())


def _title_of_settings() -> str:
    return QCoreApplication.translate("Pages", "Settings")


def _settings(context: Context) -> Page:
    from desktop.pages.settings.view import SettingsPage

    return SettingsPage(context)
