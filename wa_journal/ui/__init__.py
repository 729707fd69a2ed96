"""The desktop: pages, messages, theme."""
