"""The page of care: promises, complaints and their themes, thanks, the brand, who is mending, the checklist."""
