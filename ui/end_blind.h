// The end of blind judging, which shows everybody what each said: asked first, whatever asks for it.
#pragma once

class QWidget;

namespace meyar::ui {

class DocumentController;

/// Cells that are hidden from the one who judges, or from some other assessor.
int hiddenFromSomebody(const DocumentController& controller);

/// Ends it, as an act of history, when the person agrees; where nothing is hidden from anybody, at once. False when it
/// was not ended.
bool endBlindJudging(QWidget* over, DocumentController& controller);

} // namespace meyar::ui
