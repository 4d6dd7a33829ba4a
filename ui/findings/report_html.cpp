#include "findings/report_html.h"

#include "report/findings.h"
#include "text.h"
#include "widgets/theme.h"

#include <QCoreApplication>

namespace meyar::ui {

namespace {

const QString scheme = QStringLiteral("source");

QString escaped(const std::string& text) {
    QString words = qs(text).toHtmlEscaped();
    return words.replace(QChar(QChar::LineSeparator), QStringLiteral("<br/>"));
}

QString citation(const report::Run& run, const model::SourceId& source, const model::Assessment& assessment) {
    if (assessment.findSource(source)) {
        return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\"><i>%2</i></a>")
            .arg(linkTo(source).toHtmlEscaped(), escaped(run.text));
    }
    const QString fault = QCoreApplication::translate("Findings", "not in the register");
    return QStringLiteral("<span style=\"color:%1\"><i>%2</i> <b>[%3]</b></span>")
        .arg(Theme::current().colours().warning.name(), escaped(run.text), fault.toHtmlEscaped());
}

QString heading(const report::Heading& heading) {
    const int size = Theme::scaled(heading.level <= 3 ? Theme::headingSize : Theme::bodySize);
    return QStringLiteral("<p style=\"font-size:%1px;font-weight:600;margin-top:%2px;margin-bottom:4px\">%3</p>")
        .arg(size)
        .arg(heading.level <= 3 ? 4 : 10)
        .arg(escaped(heading.text));
}

QString paragraph(const report::Paragraph& paragraph, const model::Assessment& assessment) {
    const QString words = toHtml(paragraph.text, assessment);
    if (paragraph.style != report::Paragraph::Style::ListItem) {
        return QStringLiteral("<p style=\"margin-top:4px;margin-bottom:8px\">%1</p>").arg(words);
    }
    const int room = Theme::scaled(18);
    const QString label = paragraph.label.empty() ? QStringLiteral("•") : qs(paragraph.label);
    return QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px;margin-left:%1px;text-indent:%2px\">%3%4</p>")
        .arg(room * (paragraph.depth + 1))
        .arg(paragraph.continues ? 0 : -room)
        .arg(paragraph.continues ? QString() : label + QStringLiteral("&nbsp;&nbsp; "), words);
}

} // namespace

QString toHtml(const report::Text& text, const model::Assessment& assessment) {
    QString html;
    for (const report::Run& run : text) {
        if (const auto source = report::citedBy(run)) {
            html += citation(run, *source, assessment);
            continue;
        }
        QString words = escaped(run.text);
        if (run.italic) words = QStringLiteral("<i>%1</i>").arg(words);
        if (run.bold) words = QStringLiteral("<b>%1</b>").arg(words);
        html += words;
    }
    return html;
}

QString toHtml(const std::vector<report::Block>& blocks, const model::Assessment& assessment) {
    QString html;
    for (const report::Block& block : blocks) {
        if (const auto* title = std::get_if<report::Heading>(&block)) html += heading(*title);
        if (const auto* words = std::get_if<report::Paragraph>(&block)) html += paragraph(*words, assessment);
    }
    return html;
}

QString linkTo(const model::SourceId& source) {
    return scheme + u':' + QString::fromLatin1(QUrl::toPercentEncoding(qs(source.text())));
}

std::optional<model::SourceId> sourceOf(const QUrl& link) {
    if (link.scheme() != scheme) return std::nullopt;
    return model::SourceId{link.path(QUrl::FullyDecoded).toStdString()};
}

} // namespace meyar::ui
