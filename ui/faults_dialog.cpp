#include "faults_dialog.h"

#include "widgets/copied_table.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

FaultsDialog::FaultsDialog(const QString& heading, const QString& sentence, const QStringList& faults,
                           const QString& offer, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("faultsDialog"));
    setWindowTitle(QCoreApplication::applicationName());
    QLabel* title = roleLabel(heading, "heading", this);
    title->setObjectName(QStringLiteral("faultsHeading"));
    QLabel* meaning = roleLabel(sentence, "second", this);
    meaning->setObjectName(QStringLiteral("faultsMeaning"));
    QLabel* count = roleLabel(tr("%Ln fault(s):", nullptr, static_cast<int>(faults.size())), "strong", this);
    m_list->setObjectName(QStringLiteral("faultsList"));
    m_list->setAccessibleName(tr("Faults of the file"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->addItems(faults);
    m_list->setCurrentRow(0);
    copyAllRows(*m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok, this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("faultsCopy"));
    connect(copy, &QPushButton::clicked, this, &FaultsDialog::copyAll);
    if (!offer.isEmpty()) {
        auto* offered = buttons->addButton(offer, QDialogButtonBox::ActionRole);
        offered->setObjectName(QStringLiteral("errorOffer"));
        connect(offered, &QPushButton::clicked, this, [this] {
            m_offerTaken = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(2 * Theme::unit);
    rows->addWidget(title);
    rows->addWidget(meaning);
    rows->addWidget(count);
    rows->addWidget(m_list, 1);
    rows->addWidget(buttons);
    resize(Theme::scaled(620), Theme::scaled(420));
    m_list->setFocus();
}

void FaultsDialog::copyAll() {
    std::vector<QStringList> lines;
    for (int row = 0; row < m_list->count(); ++row)
        lines.push_back({m_list->item(row)->text()});
    copyTable(lines);
}

void FaultsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copyAll();
    QDialog::keyPressEvent(event);
}

} // namespace meyar::ui
