#include "evidence/source_words.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace meyar::ui {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

QString ownStem(model::SourceKind kind) {
    switch (kind) {
    case model::SourceKind::Document:
        return SourceWords::tr("Document");
    case model::SourceKind::Interview:
        return SourceWords::tr("Interview");
    case model::SourceKind::Survey:
        return SourceWords::tr("Survey");
    case model::SourceKind::Statistics:
        return SourceWords::tr("Statistics");
    case model::SourceKind::Observation:
        return SourceWords::tr("Observation");
    }
    return {};
}

} // namespace

QString sourceKindIcon(model::SourceKind kind) {
    return QStringLiteral("source-") + qs(model::text(kind));
}

QString nextFreeId(const model::Assessment& assessment, model::SourceKind kind) {
    static const QRegularExpression numbered(QStringLiteral("^(.*\\S)\\s+(\\d{1,6})$"));
    const bool interview = kind == model::SourceKind::Interview;
    QString stem = ownStem(kind);
    if (!interview) { // as the last one of its kind was called
        for (const model::Source& source : assessment.sources) {
            const auto match = numbered.match(qs(source.id.text()));
            if (source.kind == kind && match.hasMatch()) stem = match.captured(1);
        }
    }
    int number = 0;
    for (const model::Source& source : assessment.sources) {
        const auto match = numbered.match(qs(source.id.text()));
        const bool counts = interview ? source.kind == kind || match.captured(1) == stem : match.captured(1) == stem;
        if (match.hasMatch() && counts) number = std::max(number, match.captured(2).toInt());
    }
    return QStringLiteral("%1 %2").arg(stem).arg(number + 1);
}

QString sourceLine(const model::Source& source) {
    return QStringLiteral("%1 — %2").arg(qs(source.id.text()), qs(source.title));
}

SourceOrder::SourceOrder() : m_collator(QLocale(QLocale::Azerbaijani)) {
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace meyar::ui
