"""Around the tags: how often they are right, cues, the team's own, old entries, learning, a second reader."""
