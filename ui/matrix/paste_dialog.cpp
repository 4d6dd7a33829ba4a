#include "matrix/paste_dialog.h"

#include "matrix/cell_words.h"
#include "one_stop.h"
#include "text.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {
constexpr std::size_t unreadShown = 8;

QString confidenceWord(const PastePlan::Change& change, const std::optional<model::Rating>& before) {
    const auto confidence = change.confidence ? change.confidence : before ? before->confidence : std::nullopt;
    return confidence ? confidenceText(*confidence) : QString();
}
} // namespace

QString unreadText(const PastePlan::Unread& unread) {
    switch (unread.why) {
    case PastePlan::Unread::Why::NoGrade:
        return PasteDialog::tr("Line %1: “%2” is no grade.").arg(unread.line).arg(unread.words);
    case PastePlan::Unread::Why::NoCell:
        return PasteDialog::tr("Line %1: there is no cell “%2”.").arg(unread.line).arg(unread.words);
    case PastePlan::Unread::Why::BeyondTheTable:
        return PasteDialog::tr("Line %1: “%2” lies beyond the table.").arg(unread.line).arg(unread.words);
    case PastePlan::Unread::Why::NoConfidence:
        return PasteDialog::tr("Line %1: “%2” is no confidence.").arg(unread.line).arg(unread.words);
    case PastePlan::Unread::Why::NoJudgement:
        return PasteDialog::tr("Line %1: “%2” is a reason without a grade.").arg(unread.line).arg(unread.words);
    }
    return {};
}

PasteDialog::PasteDialog(const DocumentController& controller, const PastePlan& plan, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste judgements"));
    const int count = static_cast<int>(plan.changes.size());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    const bool others = !plan.copiedBy.isEmpty();
    QLabel* summary =
        roleLabel(others      ? oneStop(tr("This table was copied by %1.").arg(plan.copiedBy))
                  : count > 0 ? tr("%Ln cells will be judged by you as pasted, in one act.", nullptr, count)
                              : tr("Nothing changes."),
                  "heading", this);
    summary->setObjectName(QStringLiteral("pasteSummary"));
    rows->addWidget(summary);
    if (others) {
        QLabel* words =
            roleLabel(tr("Nothing was pasted: what somebody else judged is not taken for your own. Choose who "
                         "judges in the bar above the pages, then paste again."),
                      "second", this);
        words->setObjectName(QStringLiteral("pasteOthers"));
        rows->addWidget(words);
    }
    if (plan.same > 0) rows->addWidget(roleLabel(tr("%Ln cells are so already.", nullptr, plan.same), "second", this));
    if (count > 0) rows->addWidget(changes(controller, plan), 1);
    if (!plan.unread.empty()) {
        QStringList lines{
            tr("%Ln entries are not understood and left out:", nullptr, static_cast<int>(plan.unread.size()))};
        for (std::size_t i = 0; i < std::min(unreadShown, plan.unread.size()); ++i)
            lines << unreadText(plan.unread[i]);
        if (plan.unread.size() > unreadShown) lines << QStringLiteral("…");
        QLabel* unread = roleLabel(lines.join(u'\n'), "warning", this);
        unread->setObjectName(QStringLiteral("pasteUnread"));
        rows->addWidget(unread);
        rows->addWidget(
            roleLabel(tr("Grades are read as words in Azerbaijani, English or Russian, or as the keys 1 to 5; cells "
                         "as 5.1/F2."),
                      "small", this));
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* cancel = buttons->addButton(count > 0 ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("pasteCancel"));
    cancel->setAccessibleName(cancel->text());
    if (count > 0) {
        auto* accept = buttons->addButton(tr("Judge %Ln cells", nullptr, count), QDialogButtonBox::AcceptRole);
        accept->setObjectName(QStringLiteral("pasteAccept"));
        accept->setAccessibleName(accept->text());
        accept->setDefault(true);
        setRole(*accept, "primary");
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    resize(Theme::scaled(640), Theme::scaled(count > 0 ? 480 : 200));
}

QWidget* PasteDialog::changes(const DocumentController& controller, const PastePlan& plan) {
    const model::Assessment& assessment = controller.assessment();
    auto* model = new QStandardItemModel(static_cast<int>(plan.changes.size()), 5, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("Now"), tr("As pasted"), tr("Confidence"), tr("Reason")});
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const PastePlan::Change& change = plan.changes[i];
        const auto before =
            controller.assessor() ? ratingBy(assessment, change.cell, *controller.assessor()) : std::nullopt;
        const QString now =
            before ? answerText(assessment, before->answer, controller.wording()) : tr("not judged by you");
        const QString fields[] = {qs(model::text(assessment.framework.cellAt(change.cell))), now,
                                  answerText(assessment, change.answer, controller.wording()),
                                  confidenceWord(change, before),
                                  change.reason ? *change.reason
                                  : before      ? qs(before->rationale)
                                                : QString()};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QStandardItem(fields[column]);
            item->setEditable(false);
            model->setItem(static_cast<int>(i), column, item);
        }
    }
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("pasteChanges"));
    table->setAccessibleName(tr("What changes"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    return table;
}

} // namespace meyar::ui
