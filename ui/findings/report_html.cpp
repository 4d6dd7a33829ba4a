#include "findings/report_html.h"

#include "model/citation_slips.h"
#include "report/findings.h"
#include "text.h"
#include "widgets/theme.h"

#include <QCoreApplication>

namespace meyar::ui {

namespace {

const QString scheme = QStringLiteral("source");

// Round a slip on its way through the report's Markdown: private-use characters, as that uses for citations.
constexpr char16_t slipBegins = 0xE002, slipEnds = 0xE003;
constexpr std::string_view slipBeginsBytes = "\xee\x80\x82", slipEndsBytes = "\xee\x80\x83";

QString escaped(const std::string& text) {
    QString words = qs(text).toHtmlEscaped();
    words.replace(QChar(slipBegins), QStringLiteral("<span style=\"color:%1;text-decoration:underline\">")
                                         .arg(Theme::current().colours().warning.name()));
    words.replace(
        QChar(slipEnds),
        QStringLiteral(" <b>[%1]</b></span>").arg(QCoreApplication::translate("Findings", "not read as a citation")));
    return words.replace(QChar(QChar::LineSeparator), QStringLiteral("<br/>"));
}

std::string without(std::string text, std::string_view unwanted) {
    for (std::size_t at = text.find(unwanted); at != std::string::npos; at = text.find(unwanted, at))
        text.erase(at, unwanted.size());
    return text;
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

model::LocalText withSlipsMarked(model::LocalText text, const model::ShortNames& names) {
    for (const model::Language language : model::allLanguages) {
        std::string words = without(without(text.exactly(language), slipBeginsBytes), slipEndsBytes);
        const std::vector<model::CitationSlip> slips = model::citationSlipsIn(words, names);
        for (auto slip = slips.rbegin(); slip != slips.rend(); ++slip) {
            words.insert(slip->name.first + slip->name.length, slipEndsBytes);
            words.insert(slip->name.first, slipBeginsBytes);
        }
        text.set(language, std::move(words));
    }
    return text;
}

QString linkTo(const model::SourceId& source) {
    return scheme + u':' + QString::fromLatin1(QUrl::toPercentEncoding(qs(source.text())));
}

std::optional<model::SourceId> sourceOf(const QUrl& link) {
    if (link.scheme() != scheme) return std::nullopt;
    return model::SourceId{link.path(QUrl::FullyDecoded).toStdString()};
}

} // namespace meyar::ui
