"""Progress: how many tactics a goal still needs, as a trained model predicts it, for search, CLI and editors."""
