#include "widgets/side_panel.h"

#include "preferences.h"
#include "widgets/icon.h"
#include "widgets/kept_arrangement.h"
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

constexpr int step = 32; ///< pixels of one key, at 100 %
constexpr int thin = 20; ///< of the button in a closed panel's place

/// As wide as the content has to be: it cannot be scrolled to the side.
class WideEnough : public QObject {
public:
    WideEnough(QWidget& holder, QScrollArea& scroll) : QObject(&holder), m_holder(holder), m_scroll(scroll) {
        scroll.widget()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
            const auto* content = static_cast<QWidget*>(watched);
            const int needs = std::max(content->minimumSizeHint().width(), content->minimumWidth());
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

QScrollArea* scrolledDown(QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    auto* content = new QWidget(scroll->viewport());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    keepWideEnough(*scroll, *scroll);
    return scroll;
}

void keepWideEnough(QWidget& holder, QScrollArea& scroll) {
    new WideEnough(holder, scroll);
}

SidePanel::SidePanel(QSplitter& split, QWidget& panel, int wanted, int most)
    : QObject(&split), m_split(split), m_panel(panel), m_main(*split.widget(split.indexOf(&panel) == 0 ? 1 : 0)),
      m_show(new QToolButton(&split)), m_wanted(wanted), m_most(most),
      m_open(preferences::arrangement(closedKey(split)).isEmpty()) {
    const bool first = split.indexOf(&panel) == 0;
    const bool below = split.orientation() == Qt::Vertical;
    m_show->setObjectName(split.objectName() + QStringLiteral("Show"));
    m_show->setIcon(icon(below ? QStringLiteral("up") : first ? QStringLiteral("next") : QStringLiteral("previous")));
    m_show->setAccessibleName(tr("Show the side panel"));
    m_show->setToolTip(tr("Show the side panel (F9)"));
    m_show->setFocusPolicy(Qt::TabFocus);
    below ? m_show->setFixedHeight(Theme::scaled(thin)) : m_show->setFixedWidth(Theme::scaled(thin));
    m_show->setSizePolicy(below ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                          below ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setRole(*m_show, "flat");
    keepForReading(*m_show);
    split.insertWidget(first ? 0 : split.count(), m_show);
    split.setHandleWidth(Theme::unit);
    for (int i = 0; i < split.count(); ++i) {
        split.setCollapsible(i, split.widget(i) == &panel);
        split.setStretchFactor(i, split.widget(i) == &m_main ? 1 : 0);
    }
    split.installEventFilter(this);
    connect(m_show, &QToolButton::clicked, this, [this] { setOpen(true); });
    connect(&split, &QSplitter::splitterMoved, this, &SidePanel::follow);
    show();
}

void SidePanel::setNeeded(bool needed) {
    m_needed = needed;
    show();
}

void SidePanel::show() {
    m_panel.setVisible(m_open && m_needed);
    m_show->setVisible(!m_open && m_needed);
}

void SidePanel::setOpen(bool open) {
    if (open == m_open) return;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && (m_panel.isAncestorOf(focus) || focus == m_show || focus == &m_panel);
    preferences::setArrangement(closedKey(m_split), open ? QByteArray() : QByteArray("1"));
    m_open = open;
    show();
    if (open) takeWanted();
    emit opened(open);
    if (!hadFocus) return;
    QWidget* page = m_split.parentWidget();
    while (page && !page->focusProxy() && !page->isWindow())
        page = page->parentWidget();
    (page && page->focusProxy() ? page : &m_main)->setFocus(Qt::OtherFocusReason);
}

int SidePanel::along(const QSize& size) const {
    return m_split.orientation() == Qt::Horizontal ? size.width() : size.height();
}

void SidePanel::resizeTo(int width) {
    QList<int> sizes = m_split.sizes();
    int& own = sizes[m_split.indexOf(&m_panel)];
    sizes[m_split.indexOf(&m_main)] += own - width;
    own = width;
    m_split.setSizes(sizes);
}

void SidePanel::moveBorder(int steps) {
    if (!isOpen()) return;
    const int at = m_split.indexOf(&m_panel);
    const int least = std::max(along(m_panel.minimumSizeHint()), along(m_panel.minimumSize()));
    resizeTo(std::max(least, m_split.sizes()[at] - steps * Theme::scaled(step)));
    emit m_split.splitterMoved(m_split.sizes()[0], std::max(at, 1));
}

/// Until the person moves the border, and where it was moved to nothing.
void SidePanel::takeWanted() {
    const bool kept = !preferences::arrangement(arrangementName(m_split)).isEmpty();
    if (!isOpen() || m_wanted <= 0 || (kept && m_split.sizes()[m_split.indexOf(&m_panel)] > 0)) return;
    resizeTo(std::min(m_wanted, along(m_split.size()) * m_most / 100));
}

/// Pushed to nothing it is closed.
void SidePanel::follow() {
    if (isOpen() && m_panel.isVisible() && m_split.sizes()[m_split.indexOf(&m_panel)] == 0) setOpen(false);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_split && event->type() == QEvent::Resize) takeWanted();
    return QObject::eventFilter(watched, event);
}

SidePanel* SidePanel::of(const QWidget& page) {
    return page.findChild<SidePanel*>();
}

} // namespace meyar::ui
