#include "widgets/side_panel.h"

#include "preferences.h"
#include "widgets/icon.h"
#include "widgets/read_only_hold.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meyar::ui {

namespace {

constexpr int step = 32;       ///< pixels of one key, at 100 %
constexpr int mostOfPage = 30; ///< percent

/// As wide as the content has to be: it cannot be scrolled to the side.
class WideEnough : public QObject {
public:
    WideEnough(QWidget& holder, QScrollArea& scroll) : QObject(&holder), m_holder(holder), m_scroll(scroll) {
        scroll.widget()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
            const int needs = static_cast<QWidget*>(watched)->minimumSizeHint().width();
            m_holder.setMinimumWidth(needs + m_scroll.verticalScrollBar()->sizeHint().width() + 1);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_holder;
    QScrollArea& m_scroll;
};

QString closedKey(const QSplitter& split) {
    return split.objectName() + QStringLiteral("-closed");
}

QString sizesKey(const QSplitter& split) { // as in widgets/kept_arrangement.cpp
    return split.objectName() + u'@' + QString::number(Theme::current().zoom());
}

} // namespace

int panelWidth() {
    return Theme::scaled(320);
}

void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content) {
    scroll.setWidgetResizable(true);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
    scroll.setWidget(content);
    scroll.viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(&panel);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(&scroll, 1);
    keepWideEnough(panel, scroll);
}

void keepWideEnough(QWidget& holder, QScrollArea& scroll) {
    new WideEnough(holder, scroll);
}

SidePanel::SidePanel(QSplitter& split, QWidget& panel, int wanted)
    : QObject(&split), m_split(split), m_panel(panel), m_show(new QToolButton(&split)), m_wanted(wanted) {
    m_show->setObjectName(split.objectName() + QStringLiteral("Show"));
    m_show->setIcon(icon(QStringLiteral("previous")));
    m_show->setAccessibleName(tr("Show the side panel"));
    m_show->setToolTip(tr("Show the side panel (F9)"));
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setFixedWidth(Theme::scaled(20));
    m_show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setRole(*m_show, "flat");
    keepForReading(*m_show);
    split.addWidget(m_show);
    split.setHandleWidth(Theme::unit);
    for (int i = 0; i < split.count(); ++i) {
        split.setCollapsible(i, split.widget(i) == &panel);
        split.setStretchFactor(i, i == 0 ? 1 : 0);
    }
    split.installEventFilter(this);
    connect(m_show, &QToolButton::clicked, this, [this] { setOpen(true); });
    connect(&split, &QSplitter::splitterMoved, this, &SidePanel::follow);
    show(preferences::arrangement(closedKey(split)).isEmpty());
}

bool SidePanel::isOpen() const {
    return !m_panel.isHidden();
}

void SidePanel::show(bool open) {
    m_panel.setVisible(open);
    m_show->setVisible(!open);
}

void SidePanel::setOpen(bool open) {
    if (open == isOpen()) return;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && (m_panel.isAncestorOf(focus) || focus == m_show);
    preferences::setArrangement(closedKey(m_split), open ? QByteArray() : QByteArray("1"));
    show(open);
    if (open) takeWanted();
    emit opened(open);
    if (hadFocus && m_split.parentWidget()) m_split.parentWidget()->setFocus(Qt::OtherFocusReason);
}

void SidePanel::moveBorder(int steps) {
    if (!isOpen()) return;
    const int at = m_split.indexOf(&m_panel);
    QList<int> sizes = m_split.sizes();
    const int least = m_panel.minimumSizeHint().width();
    const int width = std::max(least, sizes[at] - steps * Theme::scaled(step));
    sizes[0] += sizes[at] - width;
    sizes[at] = width;
    m_split.setSizes(sizes);
    emit m_split.splitterMoved(sizes[0], at);
}

/// Until the person moves the border, and where it was moved to nothing.
void SidePanel::takeWanted() {
    const int at = m_split.indexOf(&m_panel);
    QList<int> sizes = m_split.sizes();
    const bool kept = !preferences::arrangement(sizesKey(m_split)).isEmpty();
    if (!isOpen() || m_wanted <= 0 || (kept && sizes[at] > 0)) return;
    const int width = std::min(m_wanted, m_split.width() * mostOfPage / 100);
    sizes[0] += sizes[at] - width;
    sizes[at] = width;
    m_split.setSizes(sizes);
}

/// Pushed to nothing it is closed.
void SidePanel::follow() {
    if (isOpen() && m_split.sizes()[m_split.indexOf(&m_panel)] == 0) setOpen(false);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_split && event->type() == QEvent::Resize) takeWanted();
    return QObject::eventFilter(watched, event);
}

SidePanel* SidePanel::of(const QWidget& page) {
    return page.findChild<SidePanel*>();
}

} // namespace meyar::ui
