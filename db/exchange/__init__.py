"""In and out: contact cards, tables, calendars, the whole journal as JSON, a person's copy of their data."""
