"""What every session must do, whatever stands behind it; run on both backends."""
