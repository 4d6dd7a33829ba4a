#include "widgets/notice_bar.h"

#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace meyar::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_text(new WrappedLabel(this)), m_layout(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 4 * Theme::unit, 2 * Theme::unit);
    m_layout->setSpacing(2 * Theme::unit);
    m_layout->addWidget(m_text, 1);
    hide();
}

void NoticeBar::say(const QString& text, const std::vector<Offer>& offers, bool urgent) {
    bool hadFocus = false;
    for (QPushButton* button : m_buttons) {
        hadFocus = hadFocus || button->hasFocus();
        button->deleteLater(); // perhaps the one that is being clicked
    }
    m_buttons.clear();
    setRole(*this, urgent ? "urgent" : "notice");
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text.isEmpty() ? text : QStringLiteral("⚠ ") + text);
    m_text->setAccessibleName(text);
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.words, this);
        button->setObjectName(QLatin1String(offer.objectName));
        connect(button, &QPushButton::clicked, this, offer.act);
        m_layout->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.push_back(button);
    }
    setVisible(!text.isEmpty());
    if (hadFocus) emit left();
    if (!text.isEmpty()) announce(*m_text);
}

QString NoticeBar::text() const {
    return m_text->text();
}

} // namespace meyar::ui
