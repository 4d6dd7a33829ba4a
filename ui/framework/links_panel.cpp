#include "framework/links_panel.h"

#include "framework/links_delegate.h"
#include "framework/links_model.h"
#include "text.h"
#include "widgets/in_view.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

LinksPanel::LinksPanel(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_model(new LinksModel(controller, this)),
      m_heading(roleLabel({}, "heading", this)), m_none(roleLabel({}, "second", this)), m_table(new QTableView(this)),
      m_refusal(new RefusalLine(QStringLiteral("linksRefusal"), this)) {
    m_table->setObjectName(QStringLiteral("frameworkLinks"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LinksDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::unit);
    layout->addWidget(m_heading);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addWidget(makeAdder());
    layout->addWidget(m_refusal);
    connect(m_model, &LinksModel::refused, m_refusal, &RefusalLine::say);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LinksPanel::fitTable);
}

QWidget* LinksPanel::makeAdder() {
    auto* line = new QWidget(this);
    m_other = new QComboBox(line);
    m_other->setObjectName(QStringLiteral("linkOther"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(12);
    m_part = new QComboBox(line);
    m_part->setObjectName(QStringLiteral("linkPart"));
    m_part->setAccessibleName(tr("What of the indicator is answered"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(10);
    for (const LinkPart& part : allLinkParts())
        m_part->addItem(nameOf(part));
    auto* link = new QPushButton(tr("Add link"), line);
    link->setObjectName(QStringLiteral("linkAdd"));
    link->setAccessibleName(tr("Add link"));
    m_remove = new QPushButton(tr("Remove link"), line);
    m_remove->setObjectName(QStringLiteral("linkRemove"));
    m_remove->setAccessibleName(tr("Remove the chosen link"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(2 * Theme::unit);
    choices->addWidget(m_other, 3);
    choices->addWidget(m_part, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::unit);
    buttons->addWidget(link);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* lines = new QVBoxLayout(line);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2 * Theme::unit);
    lines->addLayout(choices);
    lines->addLayout(buttons);
    connect(link, &QPushButton::clicked, this, &LinksPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &LinksPanel::removeCurrent);
    return line;
}

void LinksPanel::show(const FrameworkItem& item) {
    m_item = item;
    m_refusal->clearWords();
    const bool indicator = item.kind == Kind::Indicator;
    m_heading->setText(indicator ? tr("Recommendations that answer it") : tr("What it answers"));
    m_table->setAccessibleName(m_heading->text());
    m_other->setAccessibleName(indicator ? tr("Recommendation to link") : tr("Indicator to link"));
    fillOthers();
    m_model->show(item);
}

void LinksPanel::follow() {
    fillOthers();
    m_model->follow();
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void LinksPanel::keep() {
    for (QWidget* editor : m_table->viewport()->findChildren<QWidget*>(QStringLiteral("linkWeightEditor")))
        emit m_table->itemDelegate()->commitData(editor);
}

void LinksPanel::fillOthers() {
    if (!m_controller.isOpen()) return m_other->clear();
    const QVariant before = m_other->currentData();
    const model::Framework& framework = m_controller.assessment().framework;
    const model::Language language = m_controller.language();
    m_other->clear();
    if (m_item.kind == Kind::Indicator) {
        for (const model::Recommendation& each : framework.recommendations)
            m_other->addItem(qs(each.letter.text()) + u' ' + qs(each.title.in(language)), qs(each.letter.text()));
    } else {
        for (const model::Indicator& each : framework.indicators)
            m_other->addItem(qs(each.id.text()) + u' ' + qs(each.title.in(language)), qs(each.id.text()));
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
}

void LinksPanel::fitTable() {
    const int rows = m_model->rowCount();
    const bool indicator = m_item.kind == Kind::Indicator;
    m_none->setText(indicator ? tr("No recommendation answers this indicator yet.")
                              : tr("It answers no indicator yet, so it has no need of its own."));
    m_none->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_remove->setEnabled(rows > 0);
    const int row = Theme::scaled(32);
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(LinksModel::Other, QHeaderView::Stretch);
    header->setSectionResizeMode(LinksModel::Part, QHeaderView::Fixed);
    header->setSectionResizeMode(LinksModel::Weight, QHeaderView::Fixed);
    int widest = header->sectionSizeHint(LinksModel::Part);
    for (const LinkPart& part : allLinkParts())
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(nameOf(part)) + Theme::scaled(56));
    m_table->setColumnWidth(LinksModel::Part, widest);
    m_table->setColumnWidth(LinksModel::Weight,
                            std::max(Theme::scaled(80), header->sectionSizeHint(LinksModel::Weight)));
    m_table->setFixedHeight(header->sizeHint().height() + rows * row + 2 * m_table->frameWidth() + 2);
    if (rows > 0 && !m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, LinksModel::Part));
}

void LinksPanel::add() {
    const std::string other = m_other->currentData().toString().toStdString();
    const LinkPart part = allLinkParts()[static_cast<std::size_t>(m_part->currentIndex())];
    if (!m_model->add(other, part)) return;
    const int row = m_model->rowOf(other, part);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, LinksModel::Part));
}

void LinksPanel::removeCurrent() {
    const int row = m_table->currentIndex().row();
    if (!m_model->remove(row)) return;
    const int next = std::min(row, m_model->rowCount() - 1);
    if (next >= 0) m_table->setCurrentIndex(m_model->index(next, LinksModel::Part));
}

bool LinksPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex at = m_table->currentIndex();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        if (mayActOnCurrent(*m_table)) removeCurrent();
        return true;
    }
    const bool edits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    if (edits && at.flags().testFlag(Qt::ItemIsEditable)) {
        if (mayActOnCurrent(*m_table)) m_table->edit(at);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meyar::ui
