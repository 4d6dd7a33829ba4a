#include "findings/findings_preview.h"

#include "findings/report_html.h"
#include "interface_language.h"
#include "report/findings.h"
#include "text.h"
#include "widgets/role_label.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

void setHtml(QTextBrowser& browser, const QString& html) {
    const int scrolled = browser.verticalScrollBar()->value();
    browser.setHtml(html);
    browser.verticalScrollBar()->setValue(scrolled);
}

QString entries(const std::vector<report::BibliographyEntry>& bibliography, const model::Assessment& assessment) {
    QString html;
    for (const report::BibliographyEntry& entry : bibliography) {
        // The short name leads to the source; the rest is as printed.
        report::Text rest = entry.text;
        const QString name = qs(rest.front().text).toHtmlEscaped();
        rest.erase(rest.begin());
        const QString lead = entry.listed
                                 ? QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\"><b>%2</b></a>")
                                       .arg(linkTo(entry.source).toHtmlEscaped(), name)
                                 : QStringLiteral("<b>%1</b>").arg(name);
        html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:4px\">%1%2</p>")
                    .arg(lead, toHtml(rest, assessment));
    }
    return html;
}

} // namespace

FindingsPreview::FindingsPreview(const DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_fallback(roleLabel({}, "faint", this)),
      m_text(browser("findingsPreview", tr("Preview, as the report prints it"))),
      m_bibliography(browser("findingsBibliography", tr("Bibliography, as the report prints it"))) {
    m_fallback->setObjectName(QStringLiteral("previewFallback"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("AS THE REPORT PRINTS IT"), "section", this));
    rows->addWidget(m_fallback);
    rows->addWidget(m_text, 3);
    rows->addSpacing(8);
    rows->addWidget(roleLabel(tr("BIBLIOGRAPHY"), "section", this));
    rows->addWidget(m_bibliography, 2);
    setMinimumWidth(24 * fontMetrics().averageCharWidth());
}

QTextBrowser* FindingsPreview::browser(const char* objectName, const QString& accessibleName) {
    auto* made = new QTextBrowser(this);
    made->setObjectName(QLatin1String(objectName));
    made->setAccessibleName(accessibleName);
    made->setOpenLinks(false);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    made->setMinimumHeight(4 * fontMetrics().lineSpacing());
    connect(made, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto source = sourceOf(link)) emit sourceWanted(*source);
    });
    return made;
}

void FindingsPreview::display(const std::vector<model::Section>& sections,
                              const std::vector<model::DetailedRecommendation>& details, model::Language language) {
    QString html;
    std::optional<model::Language> instead;
    for (const model::Section& section : sections) {
        html += toHtml(report::sectionBlocks(section, language), m_controller.assessment());
        const bool missing = section.text.exactly(language).empty() && !section.text.empty();
        if (missing) instead = section.text.shown(language);
    }
    m_fallback->setText(
        instead
            ? tr("Not written in %1: a report in it prints the text in %2.").arg(ownName(language), ownName(*instead))
            : QString());
    m_fallback->setVisible(instead.has_value());
    for (const model::DetailedRecommendation& detail : details)
        html += toHtml(report::detailBlocks(detail, language), m_controller.assessment());
    setHtml(*m_text, html);
}

void FindingsPreview::showBibliography(model::Language language) {
    const model::Assessment& assessment = m_controller.assessment();
    const model::Wording wording =
        language == m_controller.language() ? m_controller.wording() : m_controller.data().wording(language);
    const auto cited = report::bibliography(assessment, wording);
    const auto idle = report::citedNowhere(assessment, wording);
    QString html = cited.empty() ? QStringLiteral("<p>%1</p>").arg(qs(wording("report.no_sources")).toHtmlEscaped())
                                 : entries(cited, assessment);
    if (!idle.empty()) {
        html += QStringLiteral("<p style=\"margin-top:10px;margin-bottom:2px\"><b>%1</b></p>")
                    .arg(tr("Cited nowhere, so not printed:").toHtmlEscaped());
        html += entries(idle, assessment);
    }
    setHtml(*m_bibliography, html);
}

} // namespace meyar::ui
