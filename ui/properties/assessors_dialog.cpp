#include "properties/assessors_dialog.h"

#include "document_controller.h"
#include "judging.h"
#include "one_stop.h"
#include "properties/merged_assessors.h"
#include "text.h"
#include "welcome/dialog_fields.h"
#include "widgets/refusal_line.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"
#include "workshop/votes_delegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QPushButton* namedButton(const char* objectName, const QString& text, const QString& accessibleName, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

QLabel* rowLabel(const QString& text, QWidget& buddy, QWidget* parent) {
    QLabel* label = roleLabel(text, "second", parent);
    label->setWordWrap(false);
    label->setBuddy(&buddy);
    return label;
}

} // namespace

AssessorsDialog::AssessorsDialog(DocumentController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_list(new QTreeWidget(this)),
      m_name(namedField("assessorNewName", tr("Name"), this)),
      m_rename(namedButton("assessorRename", tr("&Rename"), tr("Rename the assessor"), this)),
      m_others(new QComboBox(this)),
      m_merge(namedButton("assessorMerge", tr("&Merge"), tr("Make one assessor of the two"), this)),
      m_remove(namedButton("assessorRemove", tr("Remo&ve…"), tr("Remove the assessor"), this)),
      m_refusal(new RefusalLine(QStringLiteral("assessorsRefusal"), this)) {
    setObjectName(QStringLiteral("assessorsDialog"));
    setWindowTitle(tr("Assessors"));
    m_list->setObjectName(QStringLiteral("assessorsList"));
    m_list->setAccessibleName(tr("Assessors and how many cells they graded"));
    m_list->setRootIsDecorated(false);
    VotesDelegate::dress(*m_list);
    m_list->setHeaderLabels({tr("Name"), tr("Cells graded")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_others->setObjectName(QStringLiteral("assessorOther"));
    m_others->setAccessibleName(tr("The same person as"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be of any length
    m_others->setMinimumContentsLength(12);
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AssessorsDialog::showChosen);
    connect(m_name, &QLineEdit::returnPressed, this, &AssessorsDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, &AssessorsDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, &AssessorsDialog::merge);
    connect(m_remove, &QPushButton::clicked, this, &AssessorsDialog::remove);
    fill(controller.assessor());
    m_list->setFocus();
}

void AssessorsDialog::build() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(rowLabel(tr("Name"), *m_name, this), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_rename, 0, 2);
    grid->addWidget(rowLabel(tr("The same person as"), *m_others, this), 1, 0);
    grid->addWidget(m_others, 1, 1);
    grid->addWidget(m_merge, 1, 2);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("assessorsClose"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(roleLabel(tr("Assessors"), "title", this));
    QLabel* none = roleLabel(tr("Nobody judges yet. Assessors are added beside the matrix."), "second", this);
    none->setVisible(m_controller.assessment().assessors.empty());
    column->addWidget(none);
    column->addWidget(m_list, 1);
    column->addLayout(grid);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    resize(Theme::scaled(560), Theme::scaled(440));
}

void AssessorsDialog::fill(const std::optional<model::AssessorId>& current) {
    m_list->clear();
    for (const model::Assessor& assessor : m_controller.assessment().assessors) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(0, qs(assessor.name));
        row->setText(1, QLocale().toString(gradesBy(m_controller.assessment(), assessor.id)));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(0, idRole, qs(assessor.id.text()));
        if (assessor.id == current) m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

std::optional<model::AssessorId> AssessorsDialog::chosen() const {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row) return std::nullopt;
    return model::AssessorId(row->data(0, idRole).toString().toStdString());
}

QString AssessorsDialog::nameOf(const model::AssessorId& id) const {
    const auto place = m_controller.assessment().findAssessor(id);
    return place ? qs(m_controller.assessment().assessors[*place].name) : QString();
}

void AssessorsDialog::showChosen() {
    m_refusal->clearWords();
    const auto id = chosen();
    m_name->setText(id ? nameOf(*id) : QString());
    m_others->clear();
    for (const model::Assessor& assessor : m_controller.assessment().assessors) {
        if (assessor.id != id) m_others->addItem(qs(assessor.name), qs(assessor.id.text()));
    }
    m_others->setCurrentIndex(-1); // whose is to be said, not found by the way
    const bool may = id && !m_controller.readOnly();
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_rename), static_cast<QWidget*>(m_remove)})
        part->setEnabled(may);
    m_others->setEnabled(may && m_others->count() > 0);
    m_merge->setEnabled(m_others->isEnabled());
}

void AssessorsDialog::rename() {
    const auto id = chosen();
    if (!id) return;
    if (m_refusal->apply(m_controller, {document::RenameAssessor{*id, m_name->text().simplified().toStdString()}})) {
        fill(id);
        return m_list->setFocus();
    }
    m_name->setFocus();
}

void AssessorsDialog::merge() {
    const auto from = chosen();
    if (!from) return;
    if (m_others->currentIndex() < 0) {
        m_refusal->say(oneStop(tr("Choose who is the same person as %1.").arg(nameOf(*from))));
        return m_others->setFocus();
    }
    const model::AssessorId into(m_others->currentData().toString().toStdString());
    const bool asked = !unlikeGrades(m_controller.assessment(), *from, into).empty() ||
                       openedByMerge(m_controller.assessment(), *from, into) > 0;
    if (asked && !asksToMerge(*from, into)) return;
    const auto merges = [&] { return m_refusal->apply(m_controller, {document::MergeAssessors{*from, into, asked}}); };
    if (m_controller.assessor() == from ? !Judging::of(m_controller).mergeOneself(into, merges) : !merges()) return;
    fill(into);
    m_list->setFocus();
}

bool AssessorsDialog::asksToMerge(const model::AssessorId& from, const model::AssessorId& into) {
    const auto unlike = static_cast<int>(unlikeGrades(m_controller.assessment(), from, into).size());
    const auto opened = static_cast<int>(openedByMerge(m_controller.assessment(), from, into));
    QStringList words;
    if (unlike > 0)
        words << oneStop(
            tr("They graded %Ln cell(s) differently; there the grades of %1 stay.", nullptr, unlike).arg(nameOf(into)));
    if (opened > 0)
        words << tr(
            "The assessment is judged blindly: %Ln cell(s) that are hidden from one of them are shown from then "
            "on, with what others said.",
            nullptr, opened);
    QMessageBox box(QMessageBox::Question, windowTitle(),
                    tr("Make %1 and %2 one assessor?").arg(nameOf(from), nameOf(into)), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("mergeBox"));
    box.setInformativeText(words.join(u' '));
    QPushButton* merge = box.addButton(tr("&Merge"), QMessageBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeAgreed"));
    QPushButton* cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("mergeCancelled"));
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == merge;
}

void AssessorsDialog::remove() {
    const auto id = chosen();
    if (!id || !m_controller.mayChange()) return;
    const auto grades = static_cast<int>(gradesBy(m_controller.assessment(), *id));
    if (grades > 0 && !asksToRemove(*id, grades)) return;
    if (!m_refusal->apply(m_controller, {document::RemoveAssessor{*id, grades > 0}})) return;
    fill(m_controller.assessor());
    m_list->setFocus();
}

bool AssessorsDialog::asksToRemove(const model::AssessorId& id, int grades) {
    QMessageBox box(QMessageBox::Warning, windowTitle(),
                    tr("Remove %1 with %Ln grade(s)?", nullptr, grades).arg(nameOf(id)), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("removeAssessorBox"));
    box.setInformativeText(tr("The grades go from their cells, with their reasons. Undo brings all of it back."));
    QPushButton* remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("removeAgreed"));
    QPushButton* cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("removeCancelled"));
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == remove;
}

void AssessorsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_list->hasFocus()) return remove();
    if (event->key() == Qt::Key_F2 && m_name->isEnabled()) {
        m_name->setFocus();
        return m_name->selectAll();
    }
    QDialog::keyPressEvent(event);
}

} // namespace meyar::ui
