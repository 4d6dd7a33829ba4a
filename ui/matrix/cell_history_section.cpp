#include "matrix/cell_history_section.h"

#include "act_words.h"
#include "history/change_words.h"
#include "matrix/cell_words.h"
#include "seen.h"
#include "text.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {
constexpr int mostActs = 20;
} // namespace

CellHistorySection::CellHistorySection(DocumentController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_title(new QToolButton(this)), m_acts(new QWidget(this)),
      m_rows(new QVBoxLayout(m_acts)) {
    setObjectName(QStringLiteral("cellHistory"));
    keepForReading(*this);
    m_title->setObjectName(QStringLiteral("cellHistoryToggle"));
    m_title->setText(tr("History of this cell"));
    m_title->setAccessibleName(m_title->text());
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setCheckable(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    setRole(*m_title, "flat");
    m_acts->setObjectName(QStringLiteral("cellHistoryActs"));
    m_acts->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_title, 0, Qt::AlignLeft);
    rows->addWidget(m_acts);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_acts->setVisible(open);
        fill();
    });
}

void CellHistorySection::showCell(std::size_t place) {
    m_place = place;
    fill();
}

void CellHistorySection::fill() {
    if (!m_title->isChecked()) return;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_place || !m_controller.isOpen()) return;
    if (hiddenFrom(m_controller.assessor(), m_controller.assessment(), *m_place)) {
        m_rows->addWidget(roleLabel(hiddenText(), "faint", m_acts));
        return;
    }
    const auto acts = m_controller.document().historyOf(m_controller.assessment().framework.cellAt(*m_place));
    if (acts.empty()) m_rows->addWidget(roleLabel(tr("Nothing was changed here yet."), "faint", m_acts));
    int shown = 0;
    for (auto act = acts.rbegin(); act != acts.rend() && shown < mostActs; ++act, ++shown)
        addAct(*act);
    if (acts.size() <= mostActs) return;
    auto* more = new QPushButton(tr("See the whole history"), m_acts);
    more->setObjectName(QStringLiteral("wholeHistory"));
    more->setAccessibleName(more->text());
    setRole(*more, "link");
    connect(more, &QPushButton::clicked, this, &CellHistorySection::wholeHistoryWanted);
    m_rows->addWidget(more, 0, Qt::AlignLeft);
}

void CellHistorySection::addAct(const document::HistoryEntry& entry) {
    auto* act = new QWidget(m_acts);
    auto* rows = new QVBoxLayout(act);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    QStringList head{timeText(entry)};
    if (!entry.author.empty()) head << qs(entry.author);
    head << actText(m_controller, entry);
    rows->addWidget(roleLabel(head.join(QStringLiteral(" · ")), "small", act));
    // Of an act on many cells, what it did to this one.
    const QString here = cellName(m_controller.assessment().framework.cellAt(*m_place));
    std::vector<ChangedValue> values;
    for (ChangedValue& value : changedValues(m_controller, m_controller.document().changesOf(entry.number))) {
        if (value.place.isEmpty() || value.place == here) values.push_back(std::move(value));
    }
    for (const QString& line : changeLines(values))
        rows->addWidget(roleLabel(line, "", act));
    m_rows->addWidget(act);
}

} // namespace meyar::ui
