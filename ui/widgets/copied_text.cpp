#include "widgets/copied_text.h"

#include "inert_text.h"

namespace meyar::ui {

namespace {

QString quoted(QString field) {
    const bool needs =
        field.contains(u'\t') || field.contains(u'\n') || field.contains(u'\r') || field.startsWith(u'"');
    return needs ? u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"' : field;
}

} // namespace

QString copiedText(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& field : row)
            fields << quoted(inertText(field));
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace meyar::ui
