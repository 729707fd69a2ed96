"""Charts of one relationship over time; the only place that knows pyqtgraph."""
