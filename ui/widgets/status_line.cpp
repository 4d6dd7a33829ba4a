#include "widgets/status_line.h"

#include "widgets/eliding_label.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace meyar::ui {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_text(new ElidingLabel(Qt::ElideRight, this)), m_action(new QPushButton(this)),
      m_context(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(3 * Theme::unit, 0, 3 * Theme::unit, 0);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_action->setObjectName(QStringLiteral("statusAction"));
    setRole(*m_action, "link");
    m_action->hide();
    m_context->setObjectName(QStringLiteral("statusContext"));
    setRole(*m_context, "second");
    m_context->setTextFormat(Qt::PlainText);
    addWidget(m_text, 1);
    addWidget(m_action);
    addPermanentWidget(m_context);
    say({}, "second");
}

void StatusLine::say(const QString& text, const char* role) {
    m_action->hide();
    m_refuses = false;
    setRole(*m_text, role);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_text->setFullText(text);
    if (!text.isEmpty()) announce(*m_text);
}

void StatusLine::sayDone(const QString& what) {
    m_done = what;
    say(what, "second");
}

void StatusLine::sayRefused(const QString& why) {
    say(QStringLiteral("⚠ ") + why, "warning"); // a sign as well: colour never stands alone
    m_refuses = true;
}

void StatusLine::forgetRefusal() {
    if (m_refuses) sayDone(m_done);
}

void StatusLine::offer(const QString& what, const QString& action, const std::function<void()>& act) {
    sayDone(what);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->disconnect();
    connect(m_action, &QPushButton::clicked, this, act);
    m_action->show();
}

void StatusLine::setContext(const QString& context) {
    m_context->setText(shortened(context));
}

QString StatusLine::text() const {
    return m_text->fullText();
}

void forgetRefusal(const QWidget& part) {
    if (auto* line = part.window()->findChild<StatusLine*>()) line->forgetRefusal();
}

} // namespace meyar::ui
