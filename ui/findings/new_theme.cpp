#include "findings/new_theme.h"

#include "findings/findings_records.h"
#include "text.h"
#include "widgets/draft.h"
#include "widgets/widget_path.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace meyar::ui {

NewTheme::NewTheme(const model::AreaId& area, QWidget* parent)
    : QWidget(parent), m_area(area), m_title(new QLineEdit(this)), m_add(new QPushButton(tr("Add theme"), this)) {
    setObjectName(QStringLiteral("newThemeRow"));
    setRecord(*this, qs(area.text()));
    m_title->setObjectName(QStringLiteral("newTheme"));
    m_title->setAccessibleName(tr("A new theme of recommendations"));
    m_title->setPlaceholderText(tr("A new theme: type its title"));
    m_title->installEventFilter(this);
    mayHoldDraft(*m_title);
    saysWhere(*m_title, [this] { return DraftPlace{m_place, recordOfArea(m_area)}; });
    m_add->setObjectName(QStringLiteral("addTheme"));
    m_add->setAccessibleName(tr("Add the theme"));
    m_add->setToolTip(tr("Add the theme (%1)").arg(QStringLiteral("Enter")));
    m_add->setEnabled(false);
    connect(m_title, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(!title().isEmpty()); });
    connect(m_title, &QLineEdit::returnPressed, this, &NewTheme::addWanted);
    connect(m_add, &QPushButton::clicked, this, &NewTheme::addWanted);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(m_title, 1);
    across->addWidget(m_add);
}

QString NewTheme::title() const {
    return m_title->text().trimmed();
}

bool NewTheme::holdsTitle() const {
    return holdsDraft(*m_title);
}

void NewTheme::startOver() {
    m_title->clear();
}

void NewTheme::putBack(const QString& title) {
    m_title->setText(title);
    m_title->setModified(true);
}

void NewTheme::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
}

bool NewTheme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit leaveWanted(); // what is typed stays
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meyar::ui
