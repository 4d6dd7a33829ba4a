// Digits pressed on a control of a panel beside the cells: they grade only where the grades are seen.
#pragma once

class QScrollArea;
class QWidget;

namespace meyar::ui {

class RefusalLine;

/// Whether a digit may grade now. Never where the focus is on a link, a list or nothing one can press: that is said.
/// Where the grades are scrolled out of view they are shown instead, the window says so, and the next press grades.
bool mayGradeByKey(QWidget& panel, QWidget& grades, QScrollArea& scroll, RefusalLine& refusal);

} // namespace meyar::ui
