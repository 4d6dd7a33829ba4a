#include "findings/findings_preview.h"

#include "findings/report_html.h"
#include "interface_language.h"
#include "method/traceability.h"
#include "model/confidential.h"
#include "report/findings.h"
#include "seen.h"
#include "text.h"
#include "widgets/height_left.h"
#include "widgets/linked_text.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace meyar::ui {

namespace {

constexpr std::size_t mostGaps = 60; ///< a card lists; it is no table

void setHtml(QTextBrowser& browser, const QString& html) {
    const int scrolled = browser.verticalScrollBar()->value();
    browser.setHtml(html);
    browser.verticalScrollBar()->setValue(scrolled);
}

template <class Written>
std::vector<Written> ofArea(const std::vector<Written>& all, const model::AreaId& area) {
    std::vector<Written> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const Written& each) { return each.area == area; });
    return found;
}

int hiddenIn(const DocumentController& controller, const model::AreaId& area) {
    const auto& indicators = controller.assessment().framework.indicators;
    const std::vector<bool> hidden = hiddenCells(controller);
    int count = 0;
    for (std::size_t cell = 0; cell < hidden.size(); ++cell)
        count += hidden[cell] && indicators[cell / model::cellsPerIndicator].area == area ? 1 : 0;
    return count;
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
    : QWidget(parent), m_controller(controller), m_links(controller), m_scroll(scrolledDown(this)),
      m_column(m_scroll->widget()), m_fallback(roleLabel({}, "faint", m_column)),
      m_text(browser("findingsPreview", tr("Preview, as the report prints it"))),
      m_gapsHeading(roleLabel({}, "section", m_column)),
      m_gaps(browser("findingsGaps", tr("Gaps, each with the recommendations that answer it"))),
      m_bibliography(browser("findingsBibliography", tr("Bibliography, as the report prints it"))) {
    m_fallback->setObjectName(QStringLiteral("previewFallback"));
    // At a zoom the three of them are not squeezed into a low window: the column scrolls.
    auto* rows = new QVBoxLayout(m_column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(roleLabel(tr("AS THE REPORT PRINTS IT"), "section", m_column));
    rows->addWidget(m_fallback);
    rows->addWidget(m_text, 3);
    rows->addSpacing(8);
    rows->addWidget(m_gapsHeading);
    rows->addWidget(m_gaps, 2);
    rows->addSpacing(8);
    rows->addWidget(roleLabel(tr("BIBLIOGRAPHY"), "section", m_column));
    rows->addWidget(m_bibliography, 2);
    m_text->setMinimumHeight(linesHigh(8));
    m_gaps->setMinimumHeight(linesHigh(5));
    m_bibliography->setMinimumHeight(linesHigh(5));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setMinimumWidth(18 * fontMetrics().averageCharWidth());
}

int FindingsPreview::linesHigh(int lines) const {
    return lines * fontMetrics().lineSpacing() + 16; // and what the frame takes
}

QTextBrowser* FindingsPreview::browser(const char* objectName, const QString& accessibleName) {
    auto* made = new HeightLeft<LinkedText>(m_column);
    made->setObjectName(QLatin1String(objectName));
    made->setAccessibleName(accessibleName);
    made->setOpenLinks(false);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(made, &QTextBrowser::anchorClicked, this, &FindingsPreview::follow);
    return made;
}

void FindingsPreview::follow(const QUrl& link) {
    if (const auto source = sourceOf(link)) emit sourceWanted(*source);
    if (const auto cell = cellOf(link)) emit cellWanted(*cell);
    if (const auto letter = letterOf(link)) emit recommendationWanted(*letter);
}

void FindingsPreview::showSection(const model::Section& section, model::Language language) {
    display({section}, {}, language);
    m_gapsHeading->setText(tr("GAPS IT TELLS OF → RECOMMENDATIONS"));
    showGaps(
        method::gapsToldIn(m_controller.assessment(), m_controller.results(), section, hiddenCells(m_controller)),
        section.area,
        tr("It tells of no gap. A section tells of those whose cell or indicator it names, 1.2/F2 or 1.2, and of those "
           "that have evidence from a source that it cites."));
}

void FindingsPreview::showArea(const model::AreaId& area, model::Language language) {
    const model::Assessment& assessment = m_controller.assessment();
    display(ofArea(assessment.sections, area), ofArea(assessment.detailed, area), language);
    m_gapsHeading->setText(tr("GAPS OF THE AREA → RECOMMENDATIONS"));
    showGaps(method::gapsIn(assessment.framework, m_controller.results(), area, hiddenCells(m_controller)), area,
             tr("No gap has been found in this area yet."), shadedByHand(area));
}

/// Where hands made the shading differ from the gaps: what "can improve" in the area is what is shaded.
QStringList FindingsPreview::shadedByHand(const model::AreaId& area) const {
    const model::Assessment& assessment = m_controller.assessment();
    const method::Unseen hidden = hiddenCells(m_controller);
    const auto gaps = method::gapsIn(assessment.framework, m_controller.results(), area, hidden);
    QStringList shaded, unshaded;
    for (std::size_t cell = 0; cell < assessment.cells.size(); ++cell) {
        const model::Indicator& indicator = assessment.framework.indicators[cell / model::cellsPerIndicator];
        if (indicator.area != area || !assessment.cells[cell].shading || (!hidden.empty() && hidden[cell])) continue;
        const bool isGap = std::any_of(gaps.begin(), gaps.end(), [&](const auto* gap) { return gap->cell == cell; });
        const bool isShaded = m_controller.results().scorecard.cells[cell].shaded;
        if (isShaded && !isGap) shaded << m_links.toCell(cell) + whoAnswers(cell);
        if (!isShaded && isGap) unshaded << m_links.toCell(cell);
    }
    QStringList lines;
    if (!shaded.isEmpty())
        lines << tr("No gap, but shaded by hand").toHtmlEscaped() + QStringLiteral(": ") + joined(shaded);
    if (!unshaded.isEmpty())
        lines << tr("Of the gaps not shaded, by hand").toHtmlEscaped() + QStringLiteral(": ") + joined(unshaded);
    return lines;
}

void FindingsPreview::display(const std::vector<model::Section>& sections,
                              const std::vector<model::DetailedRecommendation>& details, model::Language language) {
    QString html;
    std::optional<model::Language> instead;
    const model::ConfidentialSources confidential(m_controller.assessment());
    std::optional<model::ShortNames> names; // few texts have an "@" that is no citation
    const auto mark = [&](model::LocalText& text) {
        const bool any = std::any_of(model::allLanguages.begin(), model::allLanguages.end(), [&](model::Language each) {
            return text.exactly(each).find('@') != std::string::npos;
        });
        if (!any) return;
        if (!names) names.emplace(m_controller.assessment().sources);
        text = withSlipsMarked(std::move(text), *names);
    };
    for (const model::Section& section : sections) {
        model::Section shown = confidential.published(section);
        mark(shown.text);
        html += toHtml(report::sectionBlocks(shown, language), m_controller.assessment());
        const bool missing = section.text.exactly(language).empty() && !section.text.empty();
        if (missing) instead = section.text.shown(language);
    }
    m_fallback->setText(
        instead
            ? tr("Not written in %1: a report in it prints the text in %2.").arg(ownName(language), ownName(*instead))
            : QString());
    m_fallback->setVisible(instead.has_value());
    for (const model::DetailedRecommendation& detail : details) {
        model::DetailedRecommendation shown = confidential.published(detail);
        for (model::LocalText& item : shown.items)
            mark(item);
        html += toHtml(report::detailBlocks(shown, language), m_controller.assessment());
    }
    setHtml(*m_text, html);
}

/// " → A C": who answers the gap, by rank.
QString FindingsPreview::whoAnswers(std::size_t cell) const {
    QStringList letters;
    for (const method::RankedItem* item :
         method::recommendationsFor(m_controller.assessment().framework, m_controller.results(), cell))
        letters << m_links.toRecommendation(item->recommendation);
    const QString arrow = QStringLiteral("\u00a0→\u00a0");
    return arrow + (letters.isEmpty() ? tr("none").toHtmlEscaped() : letters.join(u' '));
}

void FindingsPreview::showGaps(const std::vector<const method::Gap*>& gaps, const model::AreaId& area,
                               const QString& none, const QStringList& byHand) {
    const std::vector<const method::Gap*> shown(gaps.begin(), gaps.begin() + std::min(gaps.size(), mostGaps));
    QStringList lines = m_links.gapLines(shown, [this](const method::Gap& gap) { return whoAnswers(gap.cell); });
    if (gaps.size() > shown.size())
        lines << tr("and %Ln more", nullptr, static_cast<int>(gaps.size() - shown.size())).toHtmlEscaped();
    if (gaps.empty()) lines << none.toHtmlEscaped();
    lines << byHand;
    const int hidden = hiddenIn(m_controller, area);
    if (hidden > 0) lines << tr("%Ln cell(s) of the area hidden until you judge.", nullptr, hidden).toHtmlEscaped();
    const QString html = lines.join(QStringLiteral("<br/>"));
    if (html == m_gapsHtml) return; // few letters typed change it, and whoever has the keys in a link keeps them
    m_gapsHtml = html;
    setHtml(*m_gaps, html);
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
