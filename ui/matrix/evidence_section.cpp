#include "matrix/evidence_section.h"

#include "document_controller.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/linked_text.h"
#include "widgets/plain_tip.h"

#include "widgets/long_words.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace meyar::ui {

CitationRow::CitationRow(const model::Citation& citation, const QString& sourceTitle, QWidget* parent)
    : QWidget(parent), m_contradicts(citation.contradicts) {
    setObjectName(QStringLiteral("citation"));
    const QString source = qs(citation.source.text());
    QString words = QStringLiteral("<a href=\"source\"><b>%1</b></a>").arg(breakable(source).toHtmlEscaped());
    if (!citation.at.empty()) words += QStringLiteral(", %1").arg(breakable(qs(citation.at)).toHtmlEscaped());
    if (!citation.speaksFor.empty())
        words += QStringLiteral(" (%1)").arg(breakable(qs(citation.speaksFor)).toHtmlEscaped());
    if (m_contradicts) words += QStringLiteral(" — %1").arg(tr("contradicts").toHtmlEscaped());
    if (!citation.quote.empty()) {
        words += (m_contradicts ? QStringLiteral(": ") : QStringLiteral(" — ")) +
                 breakable(qs(citation.quote)).toHtmlEscaped();
    }
    auto* label = new LinkLabel(words, this);
    label->setObjectName(QStringLiteral("citationText"));
    label->setToolTip(plainTip(sourceTitle));
    label->setAccessibleName(tr("Citation of %1: %2", "a source and its title").arg(source, sourceTitle));
    connect(label, &QLabel::linkActivated, this, &CitationRow::sourceWanted);
    QWidget* change = button("changeCitation", QStringLiteral("edit"), tr("Change this citation"),
                             tr("Change the citation of %1").arg(source));
    connect(static_cast<QToolButton*>(change), &QToolButton::clicked, this, &CitationRow::changeWanted);
    QWidget* remove = button("removeCitation", QStringLiteral("close"), tr("Remove this citation"),
                             tr("Remove the citation of %1").arg(source));
    connect(static_cast<QToolButton*>(remove), &QToolButton::clicked, this, &CitationRow::removeWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(11, 2, 0, 2);
    row->setSpacing(2);
    row->addWidget(label, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
}

QWidget* CitationRow::button(const char* objectName, const QString& iconName, const QString& tip, const QString& name) {
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(objectName));
    made->setIcon(icon(iconName));
    made->setToolTip(tip);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::StrongFocus);
    setRole(*made, "flat");
    return made;
}

void CitationRow::paintEvent(QPaintEvent*) {
    const Colours& colours = Theme::current().colours();
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 3, height()), m_contradicts ? colours.warning : colours.accent);
}

EvidenceSection::EvidenceSection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_cite(new QPushButton(tr("+ Cite"), this)),
      m_none(roleLabel(tr("Nothing is cited yet."), "faint", this)), m_rows(new QVBoxLayout),
      m_form(new CiteForm(controller, this)), m_refusal(new RefusalLine(QStringLiteral("evidenceRefusal"), this)) {
    setObjectName(QStringLiteral("evidenceSection"));
    m_cite->setObjectName(QStringLiteral("citeButton"));
    m_cite->setAccessibleName(tr("Cite a source"));
    m_cite->setToolTip(tr("Cite a source (Ctrl+K)"));
    setRole(*m_cite, "link");
    connect(m_cite, &QPushButton::clicked, this, &EvidenceSection::startCiting);
    m_form->hide();
    connect(m_form, &CiteForm::finished, this, [this] {
        m_form->hide();
        emit leaving();
    });

    auto* heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->addWidget(roleLabel(tr("EVIDENCE"), "section", this), 1);
    heading->addWidget(m_cite);
    heading->addWidget(roleLabel(tr("Ctrl+K"), "faint", this));
    m_rows->setSpacing(8);
    auto* parts = new QVBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(6);
    parts->addLayout(heading);
    parts->addWidget(m_none);
    parts->addLayout(m_rows);
    parts->addWidget(m_refusal);
    parts->addWidget(m_form);
}

void EvidenceSection::showCell(const model::CellId& cell, const model::Cell& record) {
    if (m_cell != cell) {
        if (!m_form->staysFor({cell})) m_form->hide();
        m_refusal->clearWords();
    }
    if (m_form->isVisibleTo(this)) m_form->refreshSources();
    const bool same = m_cell == cell && m_citations == record.citations;
    m_cell = cell;
    if (same) return;
    m_citations = record.citations;
    rebuild();
}

void EvidenceSection::rebuild() {
    const bool hadKeys =
        isAncestorOf(QApplication::focusWidget()) && !m_form->isAncestorOf(QApplication::focusWidget());
    if (hadKeys) m_cite->setFocus(Qt::OtherFocusReason); // the row with the keys may go
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be the one whose button is asking
        }
        delete item;
    }
    const model::Assessment& assessment = m_controller.assessment();
    for (const model::Citation& citation : m_citations) {
        const auto source = assessment.findSource(citation.source);
        auto* row = new CitationRow(citation, source ? qs(assessment.sources[*source].title) : QString(), this);
        connect(row, &CitationRow::removeWanted, this,
                [this, id = citation.id] { m_refusal->apply(m_controller, {document::RemoveCitation{id}}); });
        connect(row, &CitationRow::changeWanted, this, [this, citation] {
            if (!m_cell) return;
            m_form->change(*m_cell, citation);
            emit formOpened(m_form);
        });
        connect(row, &CitationRow::sourceWanted, this, [this, id = citation.source] { emit sourceWanted(id); });
        m_rows->addWidget(row);
    }
    m_none->setVisible(m_citations.empty());
}

void EvidenceSection::startCiting() {
    if (!m_cell || !m_controller.mayChange()) return;
    m_form->start({*m_cell});
    emit formOpened(m_form);
}

} // namespace meyar::ui
