#include "evidence/source_panel.h"

#include "document_controller.h"
#include "evidence/citation_form.h"
#include "evidence/uses_model.h"
#include "evidence/uses_view.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/flow_layout.h"
#include "widgets/in_view.h"
#include "widgets/read_only_hold.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr int sectionGap = 16;
constexpr int widthInLetters = 46;
} // namespace

SourcePanel::SourcePanel(DocumentController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_none(roleLabel({}, "faint", this)), m_scroll(new QScrollArea(this)),
      m_content(new QWidget(m_scroll->viewport())) {
    setObjectName(QStringLiteral("sourcePanel"));
    setAccessibleName(tr("The chosen source"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the register needs the room more at a zoom
    m_none->setText(tr("Choose a source of the register to see and change it."));
    m_none->setObjectName(QStringLiteral("noSource"));
    m_none->setContentsMargins(18, 20, 18, 0);
    m_none->setAlignment(Qt::AlignTop);

    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(18, 18, 18, 18);
    rows->setSpacing(6);
    buildHeading(*rows);
    m_fields = new SourceFields(m_controller, m_content);
    connect(m_fields, &SourceFields::made, this, &SourcePanel::made);
    connect(m_fields, &SourceFields::renaming, this, &SourcePanel::renaming);
    connect(m_fields, &SourceFields::givenUp, this, &SourcePanel::givenUp);
    comesBack(
        *m_fields, [this] { return m_fields->writesNew() ? QVariant(true) : QVariant(); },
        [this](const QVariant&) { startNew(); });
    rows->addSpacing(6);
    rows->addWidget(m_fields);
    buildUses(*rows);
    rows->addStretch();

    m_scroll->setObjectName(QStringLiteral("sourceScroll"));
    fillPanel(*this, *m_scroll, m_content);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_none);
    showSource(std::nullopt);
}

void SourcePanel::buildHeading(QVBoxLayout& rows) {
    m_name = roleLabel({}, "heading", m_content);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_title = roleLabel({}, "second", m_content); // whole, where its field shows only a part
    m_title->setObjectName(QStringLiteral("sourceFullTitle"));
    m_summary = roleLabel({}, "faint", m_content);
    m_summary->setObjectName(QStringLiteral("sourceSummary"));
    m_refusal = new RefusalLine(QStringLiteral("sourceRefusal"), m_content);
    m_showUses = new QPushButton(tr("Show where"), m_content);
    m_showUses->setObjectName(QStringLiteral("showUses"));
    m_showUses->setAccessibleName(tr("Show where the source is cited"));
    setRole(*m_showUses, "link");
    keepForReading(*m_showUses);
    connect(m_showUses, &QPushButton::clicked, this, [this] {
        m_scroll->ensureWidgetVisible(m_list);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_removeSource = new QPushButton(tr("Remove source"), m_content);
    m_removeSource->setObjectName(QStringLiteral("removeSource"));
    m_removeSource->setAccessibleName(tr("Remove the source from the register"));
    m_removeSource->setToolTip(tr("Remove the source from the register (Del)"));
    setRole(*m_removeSource, "link");
    connect(m_removeSource, &QPushButton::clicked, this, &SourcePanel::removeSource);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_name, 1);
    heading->addWidget(m_removeSource, 0, Qt::AlignTop);
    rows.addLayout(heading);
    rows.addWidget(m_title);
    rows.addWidget(m_summary);
    rows.addWidget(m_refusal);
    rows.addWidget(m_showUses, 0, Qt::AlignLeft);
}

QPushButton* SourcePanel::useButton(const char* objectName, const QString& words, const QString& act,
                                    const QString& key) {
    auto* button = new QPushButton(words, m_useButtons);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(act);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(act, key));
    setRole(*button, "link");
    m_useButtons->layout()->addWidget(button);
    return button;
}

void SourcePanel::buildUses(QVBoxLayout& rows) {
    m_usesPart = new QWidget(m_content);
    m_cite = new QPushButton(tr("+ Cite"), m_usesPart);
    m_cite->setObjectName(QStringLiteral("citeFromSource"));
    m_cite->setAccessibleName(tr("Cite the source for a cell"));
    m_cite->setToolTip(tr("Cite the source for a cell (Ctrl+K)"));
    setRole(*m_cite, "link");
    connect(m_cite, &QPushButton::clicked, this, &SourcePanel::startCiting);
    m_unused = roleLabel(tr("Nothing cites it yet."), "faint", m_usesPart);
    m_unused->setObjectName(QStringLiteral("sourceUnused"));
    m_uses = new UsesModel(m_controller, this);
    m_list = new UsesView(m_usesPart);
    m_list->setModel(m_uses);
    connect(m_list, &UsesView::goPressed, this, &SourcePanel::goToUse);
    connect(m_list, &UsesView::editPressed, this, &SourcePanel::editUse);
    connect(m_list, &UsesView::removePressed, this, &SourcePanel::removeUse);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcePanel::showUseButtons);
    m_useButtons = new QWidget(m_usesPart);
    new FlowLayout(m_useButtons, 8);
    m_go = useButton("goToUse", tr("Go there"), tr("Go to the cell or the section"), QStringLiteral("Enter"));
    keepForReading(*m_go);
    m_edit = useButton("editUse", tr("Change…"), tr("Change the citation"), QStringLiteral("F2"));
    m_remove = useButton("removeUse", tr("Remove"), tr("Remove the citation"), QStringLiteral("Del"));
    connect(m_go, &QPushButton::clicked, this, &SourcePanel::goToUse);
    connect(m_edit, &QPushButton::clicked, this, &SourcePanel::editUse);
    connect(m_remove, &QPushButton::clicked, this, &SourcePanel::removeUse);
    m_useRefusal = new RefusalLine(QStringLiteral("useRefusal"), m_usesPart);
    m_form = new CitationForm(m_controller, m_usesPart);
    m_form->hide();
    connect(m_form, &CitationForm::finished, this, &SourcePanel::endCiting);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(6);
    heading->addWidget(roleLabel(tr("WHAT IT SUPPORTS"), "section", m_usesPart), 1);
    heading->addWidget(m_cite);
    heading->addWidget(roleLabel(QStringLiteral("Ctrl+K"), "faint", m_usesPart));
    auto* parts = new QVBoxLayout(m_usesPart);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(6);
    parts->addLayout(heading);
    parts->addWidget(m_form);
    parts->addWidget(m_unused);
    parts->addWidget(m_list);
    parts->addWidget(m_useButtons);
    parts->addWidget(m_useRefusal);
    rows.addSpacing(sectionGap - 6);
    rows.addWidget(m_usesPart);
}

QSize SourcePanel::sizeHint() const {
    const int wanted = widthInLetters * fontMetrics().averageCharWidth();
    return {std::max(wanted, minimumSizeHint().width()), QFrame::sizeHint().height()};
}

QSize SourcePanel::minimumSizeHint() const {
    const int across = m_content->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width() + 1;
    return {across, QFrame::minimumSizeHint().height()};
}

// -- showing

void SourcePanel::showSource(const std::optional<model::SourceId>& source) {
    if (m_fields->writesNew() && holdsDraft(*m_fields)) { // which no other source drops
        if (source) m_refusal->say(tr("The new source is not in the register yet: add it, or cancel it first."));
        return;
    }
    if (m_source != source || m_fields->writesNew()) {
        if (!holdsDraft(*m_form)) m_form->hide();
        m_refusal->clearWords();
        m_useRefusal->clearWords();
        m_showUses->hide();
    }
    m_fields->endNew();
    m_source = source;
    refresh();
}

void SourcePanel::startNew() {
    m_fields->keep();
    if (m_fields->writesNew() && holdsDraft(*m_fields)) return m_fields->focusFirst();
    m_source.reset();
    m_refusal->clearWords();
    m_showUses->hide();
    if (!holdsDraft(*m_form)) m_form->hide();
    m_none->hide();
    m_scroll->show();
    m_usesPart->hide();
    m_removeSource->hide();
    m_title->hide();
    m_name->setText(tr("New source"));
    m_summary->setText(tr("It joins the register when you add it."));
    m_fields->startNew();
}

const model::Source* SourcePanel::chosen() const {
    if (!m_source || !m_controller.isOpen()) return nullptr;
    const auto place = m_controller.assessment().findSource(*m_source);
    return place ? &m_controller.assessment().sources[*place] : nullptr;
}

void SourcePanel::refresh() {
    if (m_fields->writesNew() && m_controller.isOpen()) return;
    const model::Source* source = chosen();
    m_none->setVisible(!source);
    m_scroll->setVisible(source);
    m_uses->show(source ? m_source : std::nullopt);
    if (!source) return;
    m_usesPart->show();
    m_removeSource->show();
    m_name->setText(qs(m_source->text()));
    m_title->setText(qs(source->title));
    m_title->show();
    m_fields->display(*source, m_uses->rowCount() > 0);
    showUses();
}

void SourcePanel::showUses() {
    const int cells = static_cast<int>(m_uses->cells());
    int sections = 0, themes = 0;
    for (int row = 0; row < m_uses->rowCount(); ++row) {
        sections += std::holds_alternative<SectionUse>(m_uses->useAt(row)) ? 1 : 0;
        themes += std::holds_alternative<DetailUse>(m_uses->useAt(row)) ? 1 : 0;
    }
    QStringList parts;
    if (cells > 0) parts << tr("Cited for %Ln cell(s)", nullptr, cells);
    if (sections > 0) parts << tr("named in %Ln section(s) of the findings", nullptr, sections);
    if (themes > 0) parts << tr("named in %Ln theme(s) of the recommendations in detail", nullptr, themes);
    QString words = parts.join(QStringLiteral(", "));
    if (words.isEmpty()) words = tr("Cited nowhere yet");
    words[0] = localeOf(m_controller.language()).toUpper(words.left(1)).at(0);
    m_summary->setText(words);
    const bool any = m_uses->rowCount() > 0;
    m_unused->setVisible(!any);
    m_list->setVisible(any);
    m_list->updateGeometry();
    m_useButtons->setVisible(any);
    if (!any) m_showUses->hide();
    showUseButtons();
}

void SourcePanel::showUseButtons() {
    const QModelIndex current = m_list->currentIndex();
    const bool citation = current.isValid() && std::holds_alternative<CellUse>(m_uses->useAt(current.row()));
    m_go->setEnabled(current.isValid());
    m_edit->setEnabled(citation);
    m_remove->setEnabled(citation);
}

// -- acting

void SourcePanel::goToUse() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    const Use use = m_uses->useAt(current.row());
    if (const auto* cell = std::get_if<CellUse>(&use)) return emit cellWanted(cell->cell);
    if (const auto* detail = std::get_if<DetailUse>(&use)) return emit detailsWanted(detail->area);
    emit findingWanted(std::get<SectionUse>(use).section);
}

void SourcePanel::editUse() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    const auto* use = std::get_if<CellUse>(&m_uses->useAt(current.row()));
    if (!use || !m_controller.mayChange()) return;
    m_form->edit(use->cell, use->citation);
    showForm();
}

/// Once it is laid out: it may be below what the panel has room for.
void SourcePanel::showForm() {
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_form, 0, 8); }, Qt::QueuedConnection);
}

void SourcePanel::removeUse() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) return;
    if (!mayActOnCurrent(*m_list)) return;
    const auto* use = std::get_if<CellUse>(&m_uses->useAt(current.row()));
    if (!use) return m_useRefusal->say(tr("A section names the source: take it out of the text there."));
    const int row = current.row();
    if (!m_useRefusal->apply(m_controller, {document::RemoveCitation{use->citation.id}})) return;
    const int next = std::min(row, m_uses->rowCount() - 1);
    if (next >= 0) m_list->setCurrentIndex(m_uses->index(next));
}

void SourcePanel::startCiting() {
    if (!m_source || m_fields->writesNew() || !m_controller.mayChange()) return;
    m_form->start(*m_source);
    showForm();
}

void SourcePanel::endCiting() {
    const model::CitationId changed = m_form->citation();
    m_form->hide();
    const int row = m_uses->rowOf(changed);
    if (row >= 0) m_list->setCurrentIndex(m_uses->index(row));
    if (row >= 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        emit givenUp();
    }
}

void SourcePanel::removeSource() {
    if (!m_source || m_fields->writesNew() || !m_controller.mayChange()) return;
    if (m_refusal->apply(m_controller, {document::RemoveSource{*m_source}})) return;
    if (m_uses->rowCount() > 0)
        m_refusal->say(tr("It stays in the register while it is used. %1.").arg(m_summary->text()));
    m_showUses->setVisible(m_uses->rowCount() > 0);
}

} // namespace meyar::ui
