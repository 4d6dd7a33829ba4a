// A tooltip takes words with marks in them, "<b>", for formatted ones; those of the document are shown as written.
#pragma once

#include <QString>
#include <QTextDocument>

namespace meyar::ui {

inline QString plainTip(const QString& words) {
    if (!Qt::mightBeRichText(words)) return words;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(words.toHtmlEscaped());
}

} // namespace meyar::ui
