"""Everything of Hatır that would survive another user interface: journal, rules, search, import and export."""
