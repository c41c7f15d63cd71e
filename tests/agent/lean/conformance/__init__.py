"""What every session must do, whatever stands behind it. Run on both backends."""
