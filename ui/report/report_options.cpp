#include "report/report_options.h"

#include "interface_language.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int wanted = 296;
constexpr int leastContents = 112; ///< four lines of them
constexpr int gap = 2 * Theme::unit;

constexpr int pageRole = Qt::UserRole;

void addItems(QStandardItem& above, const std::vector<report::OutlineItem>& items) {
    for (const report::OutlineItem& item : items) {
        auto* row = new QStandardItem(qs(item.title));
        row->setEditable(false);
        row->setData(item.page, pageRole);
        addItems(*row, item.below);
        above.appendRow(row);
    }
}

} // namespace

QString ReportOptions::nameOf(report::Part part) {
    switch (part) {
    case report::Part::Findings:
        return tr("Findings and indicator tables");
    case report::Part::Recommendations:
        return tr("Table of priorities");
    case report::Part::Ranking:
        return tr("Ranking with reasons");
    case report::Part::Detail:
        return tr("Detailed recommendations");
    case report::Part::Bibliography:
        break;
    }
    return tr("Bibliography");
}

ReportOptions::ReportOptions(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea(this)) {
    setObjectName(QStringLiteral("reportOptions"));
    auto* options = new QWidget(m_scroll->viewport());
    auto* down = new QVBoxLayout(options);
    down->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit, gap);
    down->setSpacing(gap);
    addHeading(*down);
    addParts(*down);
    addLanguage(*down);
    addContents(*down);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(options);
    m_scroll->viewport()->setAutoFillBackground(false);
    options->setAutoFillBackground(false);
    m_export = new QPushButton(icon(QStringLiteral("export"), IconInk::OnAccent), tr("Export PDF…"), this);
    m_export->setObjectName(QStringLiteral("exportPdf"));
    setRole(*m_export, "primary");
    connect(m_export, &QPushButton::clicked, this, &ReportOptions::exportPressed);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, Theme::unit, 4 * Theme::unit, 4 * Theme::unit);
    foot->addWidget(m_export);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_scroll, 1);
    rows->addLayout(foot);
}

void ReportOptions::addHeading(QVBoxLayout& rows) {
    rows.addWidget(roleLabel(tr("Report"), "title", rows.parentWidget()));
    rows.addWidget(roleLabel(tr("What you see is what is printed."), "second", rows.parentWidget()));
    rows.addSpacing(gap);
}

void ReportOptions::addParts(QVBoxLayout& rows) {
    rows.addWidget(roleLabel(tr("Sections"), "section", rows.parentWidget()));
    for (const report::Part part : model::allReportParts) {
        auto* tick = new QCheckBox(nameOf(part), rows.parentWidget());
        tick->setObjectName(QStringLiteral("part_") + qs(model::code(part)));
        tick->setChecked(true);
        connect(tick, &QCheckBox::toggled, this, &ReportOptions::changed);
        m_parts[part] = tick;
        rows.addWidget(tick);
        if (part == report::Part::Ranking) addRanking(rows);
    }
    rows.addSpacing(gap);
}

void ReportOptions::addRanking(QVBoxLayout& rows) {
    m_ranking = new QPushButton(rows.parentWidget());
    m_ranking->setObjectName(QStringLiteral("reportRanking"));
    m_ranking->setToolTip(tr("Choose it on the Ranking page"));
    setRole(*m_ranking, "link");
    connect(m_ranking, &QPushButton::clicked, this, &ReportOptions::rankingWanted);
    auto* indented = new QHBoxLayout;
    indented->addSpacing(5 * Theme::unit);
    indented->addWidget(m_ranking, 0, Qt::AlignLeft);
    indented->addStretch(1);
    rows.addLayout(indented);
}

void ReportOptions::addLanguage(QVBoxLayout& rows) {
    rows.addWidget(roleLabel(tr("Language of the report"), "section", rows.parentWidget()));
    m_language = new QComboBox(rows.parentWidget());
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    for (const model::Language language : model::allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    rows.addWidget(m_language);
    rows.addSpacing(gap);
}

void ReportOptions::addContents(QVBoxLayout& rows) {
    rows.addWidget(roleLabel(tr("Contents"), "section", rows.parentWidget()));
    m_outline = new QStandardItemModel(this);
    m_contents = new QTreeView(rows.parentWidget());
    m_contents->setObjectName(QStringLiteral("reportContents"));
    m_contents->setAccessibleName(tr("Contents of the report"));
    m_contents->setHeaderHidden(true);
    m_contents->setModel(m_outline);
    m_contents->setTextElideMode(Qt::ElideRight);
    const auto go = [this](const QModelIndex& index) { emit pageWanted(index.data(pageRole).toInt()); };
    connect(m_contents, &QTreeView::clicked, this, go);
    connect(m_contents, &QTreeView::activated, this, go);
    m_contents->setMinimumHeight(Theme::scaled(leastContents));
    rows.addWidget(m_contents, 1);
}

model::ReportChoice ReportOptions::choice() const {
    model::ReportChoice choice;
    for (const auto& [part, tick] : m_parts) {
        if (!tick->isChecked()) choice.parts.erase(part);
    }
    if (language() != m_own) choice.language = language();
    return choice;
}

void ReportOptions::display(const model::ReportChoice& choice, model::Language own, const QString& ranking) {
    m_own = own;
    for (const auto& [part, tick] : m_parts) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(choice.parts.contains(part));
    }
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(choice.language.value_or(own))));
    m_ranking->setText(ranking);
    m_ranking->setAccessibleName(tr("How the recommendations are ranked: %1").arg(ranking));
}

model::Language ReportOptions::language() const {
    return static_cast<model::Language>(m_language->currentData().toInt());
}

/// Not QPdfBookmarkModel: that of Qt 6.4 keeps the whole document whenever another one is loaded, some megabytes each.
void ReportOptions::showContents(const std::vector<report::OutlineItem>& items) {
    m_outline->clear();
    addItems(*m_outline->invisibleRootItem(), items);
    m_contents->expandToDepth(0);
}

void ReportOptions::allowExport(bool allowed) {
    m_export->setEnabled(allowed);
}

int ReportOptions::wantedWidth() {
    return Theme::scaled(wanted);
}

void ReportOptions::keepWideEnough() {
    for (QWidget* part : m_scroll->findChildren<QWidget*>())
        part->ensurePolished();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + bar);
}

} // namespace meyar::ui
