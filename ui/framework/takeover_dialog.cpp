#include "framework/takeover_dialog.h"

#include "framework/changes_model.h"
#include "framework/wrapped_delegate.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr std::array kinds{method::ChangeKind::New,        method::ChangeKind::Reworded,
                           method::ChangeKind::Translated, method::ChangeKind::Moved,
                           method::ChangeKind::Reweighted, method::ChangeKind::Relinked,
                           method::ChangeKind::Renumbered, method::ChangeKind::Gone};

/// "1.10" comes after "1.9".
bool isNewer(const std::string& version, const std::string& than) {
    const QStringList numbers = qs(version).split(u'.');
    const QStringList others = qs(than).split(u'.');
    for (qsizetype i = 0; i < std::max(numbers.size(), others.size()); ++i) {
        const int number = numbers.value(i).toInt();
        const int other = others.value(i).toInt();
        if (number != other) return number > other;
    }
    return false;
}

} // namespace

TakeoverDialog::TakeoverDialog(DocumentController& controller, model::Framework framework, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_framework(std::move(framework)),
      m_comparison(method::compare(controller.assessment(), m_framework)),
      m_model(new ChangesModel(controller, m_framework, m_comparison.changes, this)),
      m_rows(new QSortFilterProxyModel(this)), m_refusal(new RefusalLine(QStringLiteral("takeoverRefusal"), this)) {
    setObjectName(QStringLiteral("takeoverDialog"));
    setWindowTitle(tr("Take over a version of the framework"));
    m_rows->setSourceModel(m_model);
    m_rows->setFilterRole(ChangesModel::KindRole);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(3 * Theme::unit);
    addSummary(*rows);
    addTable(*rows);
    rows->addWidget(m_refusal);
    addButtons(*rows);
    resize(Theme::scaled(1000), Theme::scaled(640));
}

void TakeoverDialog::addSummary(QBoxLayout& rows) {
    const model::Framework& now = m_controller.assessment().framework;
    rows.addWidget(roleLabel(tr("What version %1 would change").arg(qs(m_framework.version)), "title", this));
    QStringList lines{tr("%1: from version %2 to version %3.")
                          .arg(qs(now.title.in(m_controller.language())), qs(now.version), qs(m_framework.version))};
    if (m_comparison.changes.empty()) lines << tr("Nothing differs.");
    const int toReview = static_cast<int>(m_comparison.toReview);
    const int lost = static_cast<int>(m_comparison.lost);
    if (toReview > 0) {
        lines << tr("%Ln judged cell(s) are kept and marked as not re-reviewed: their words or their area change.",
                    nullptr, toReview);
    }
    auto* words = roleLabel(lines.join(u' '), "second", this);
    words->setObjectName(QStringLiteral("takeoverSummary"));
    rows.addWidget(words);
    QStringList warnings;
    if (lost > 0) {
        warnings << tr("%Ln judged cell(s) go, with indicators that are gone. Undo (Ctrl+Z) brings them back.", nullptr,
                       lost);
    }
    if (!isNewer(m_framework.version, now.version)) warnings << tr("This version is not higher than the one in use.");
    auto* warning = roleLabel(warnings.join(u' '), "warning", this);
    warning->setObjectName(QStringLiteral("takeoverWarning"));
    warning->setVisible(!warnings.isEmpty());
    rows.addWidget(warning);

    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips);
    auto* group = new QButtonGroup(chips);
    const auto addChip = [&](const QString& objectName, const QString& text, const QString& pattern) {
        auto* chip = new QPushButton(text, chips);
        chip->setObjectName(objectName);
        chip->setAccessibleName(text);
        chip->setCheckable(true);
        setRole(*chip, "chip");
        group->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, pattern] {
            m_rows->setFilterRegularExpression(pattern);
            fitColumns();
        });
        return chip;
    };
    const auto& changes = m_comparison.changes;
    addChip(QStringLiteral("changesAll"), tr("All %1").arg(changes.size()), QString())->setChecked(true);
    for (const method::ChangeKind kind : kinds) {
        const auto count =
            std::count_if(changes.begin(), changes.end(), [kind](const auto& change) { return change.kind == kind; });
        const auto place = static_cast<int>(kind);
        if (count == 0) continue;
        addChip(QStringLiteral("changes_%1").arg(place),
                nameOf(kind) + u' ' + QLocale().toString(static_cast<qlonglong>(count)),
                QStringLiteral("^%1$").arg(place));
    }
    chips->setVisible(!changes.empty());
    rows.addWidget(chips);
}

void TakeoverDialog::addTable(QBoxLayout& rows) {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("takeoverChanges"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new WrappedDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setVisible(!m_comparison.changes.empty());
    rows.addWidget(m_table, 1);
    if (m_comparison.changes.empty()) rows.addStretch(1);
}

void TakeoverDialog::addButtons(QBoxLayout& rows) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeoverTake"));
    take->setEnabled(!m_comparison.changes.empty());
    take->setDefault(true);
    setRole(*take, "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeoverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TakeoverDialog::reject);
    rows.addWidget(buttons);
}

void TakeoverDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fitColumns();
}

void TakeoverDialog::fitColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    const auto words = [&](int column, int most) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            const QString text = m_rows->index(row, column).data().toString();
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text) + 2 * WrappedDelegate::padX + 2);
        }
        m_table->setColumnWidth(column, std::min(width, std::max(most, header->sectionSizeHint(column))));
    };
    words(ChangesModel::Kind, Theme::scaled(170));
    words(ChangesModel::Where, Theme::scaled(170));
    words(ChangesModel::Judgements, Theme::scaled(190));
    header->setSectionResizeMode(ChangesModel::Before, QHeaderView::Stretch);
    header->setSectionResizeMode(ChangesModel::After, QHeaderView::Stretch);
    m_table->resizeRowsToContents();
}

void TakeoverDialog::accept() {
    if (m_refusal->apply(m_controller, {document::TakeFramework{m_framework}})) QDialog::accept();
}

} // namespace meyar::ui
