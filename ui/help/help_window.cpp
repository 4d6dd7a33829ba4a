#include "help/help_window.h"

#include "help/help_text.h"
#include "widgets/draft.h"
#include "widgets/fit_screen.h"
#include "widgets/icon.h"
#include "widgets/role_label.h"
#include "widgets/tab_order.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace meyar::ui {

namespace {

QToolButton* tool(const QString& iconName, const QString& name, const QString& what, const QString& keys,
                  QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    setRole(*button, "flat");
    button->setIcon(icon(iconName));
    button->setAccessibleName(what);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(what, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString shown(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

HelpWindow::HelpWindow(std::vector<HelpPage> pages, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(std::move(pages)), m_contents(new QListWidget(this)),
      m_text(new HelpText(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_StyledBackground);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_text->setAccessibleName(tr("Text of the help"));
    for (const HelpPage& page : m_pages) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setSizeHint(QSize(0, Theme::scaled(32)));
    }

    auto* across = new QSplitter(this);
    across->setObjectName(QStringLiteral("helpSplitter"));
    across->addWidget(m_contents);
    across->addWidget(m_text);
    across->setStretchFactor(1, 1);
    across->setHandleWidth(2 * Theme::unit);
    across->setChildrenCollapsible(false);
    across->setSizes({Theme::scaled(200), Theme::scaled(560)});
    auto* round = new TabRound(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(round);
    auto* column = new QVBoxLayout(round);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(topBar());
    column->addWidget(across, 1);
    column->addWidget(searchBar());
    addKeys();
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) m_text->setSource(QUrl::fromLocalFile(m_pages[static_cast<std::size_t>(row)].path));
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    resize(Theme::scaled(800), Theme::scaled(620));
    fitScreen(*this);
}

QWidget* HelpWindow::topBar() {
    auto* bar = new QWidget(this);
    const QKeySequence back(Qt::ALT | Qt::Key_Left), forward(Qt::ALT | Qt::Key_Right), find(QKeySequence::Find);
    QToolButton* backward = tool(QStringLiteral("previous"), QStringLiteral("helpBack"), tr("Back"), shown(back), bar);
    QToolButton* onward =
        tool(QStringLiteral("next"), QStringLiteral("helpForward"), tr("Forward"), shown(forward), bar);
    QToolButton* seek =
        tool(QStringLiteral("search"), QStringLiteral("helpFind"), tr("Search the page"), shown(find), bar);
    backward->setEnabled(false);
    onward->setEnabled(false);
    connect(m_text, &QTextBrowser::backwardAvailable, backward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, onward, &QWidget::setEnabled);
    connect(backward, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(onward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(seek, &QToolButton::clicked, this, &HelpWindow::openSearch);
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::unit);
    across->addWidget(backward);
    across->addWidget(onward);
    across->addStretch(1);
    across->addWidget(seek);
    return bar;
}

QWidget* HelpWindow::searchBar() {
    m_searchBar = new QWidget(this);
    m_words = new QLineEdit(m_searchBar);
    m_words->setObjectName(QStringLiteral("helpWords"));
    m_words->setAccessibleName(tr("Words to search the page for"));
    m_words->setPlaceholderText(tr("Search the page"));
    m_words->setClearButtonEnabled(true);
    m_found = new QLabel(m_searchBar);
    m_found->setObjectName(QStringLiteral("helpFound"));
    setRole(*m_found, "second");
    QToolButton* close = tool(QStringLiteral("close"), QStringLiteral("helpSearchClose"), tr("Close the search"),
                              shown(Qt::Key_Escape), m_searchBar);
    auto* across = new QHBoxLayout(m_searchBar);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(2 * Theme::unit);
    across->addWidget(m_words, 1);
    across->addWidget(m_found);
    across->addWidget(close);
    m_searchBar->hide();
    comesBack(
        *m_searchBar, [this] { return m_searchBar->isHidden() ? QVariant() : QVariant(true); },
        [this](const QVariant&) { openSearch(); });
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_text->toNextMark(true); });
    connect(close, &QToolButton::clicked, this, &HelpWindow::closeSearch);
    return m_searchBar;
}

void HelpWindow::addKeys() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] { openSearch(); });
    on(Qt::Key_F3, [this] { m_text->toNextMark(true); });
    on(Qt::SHIFT | Qt::Key_F3, [this] { m_text->toNextMark(false); });
    on(Qt::ALT | Qt::Key_Left, [this] { m_text->backward(); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_text->forward(); });
    on(Qt::CTRL | Qt::Key_W, [this] { close(); });
    on(Qt::Key_Escape, [this] { m_searchBar->isVisible() ? closeSearch() : void(close()); });
}

void HelpWindow::showPage(const QString& code) {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage& page) { return page.code == code; });
    if (!m_pages.empty()) m_contents->setCurrentRow(found == m_pages.end() ? 0 : int(found - m_pages.begin()));
    show();
    raise();
    activateWindow();
}

QString HelpWindow::currentPage() const {
    const int row = m_contents->currentRow();
    return row < 0 ? QString() : m_pages[static_cast<std::size_t>(row)].code;
}

void HelpWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_text->setFocus();
}

void HelpWindow::openSearch() {
    m_searchBar->show();
    m_words->setFocus();
    m_words->selectAll();
    search();
}

void HelpWindow::closeSearch() {
    m_text->mark({});
    m_searchBar->hide();
    m_text->setFocus();
}

void HelpWindow::search() {
    const QString words = m_words->text();
    const int found = m_text->mark(words);
    m_found->setText(words.isEmpty() ? QString() : found == 0 ? tr("Not on this page") : tr("%Ln places", "", found));
}

void HelpWindow::follow(const QUrl& source) {
    const QString path = source.toLocalFile();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].path != path) continue;
        const QSignalBlocker quiet(m_contents);
        m_contents->setCurrentRow(static_cast<int>(i));
    }
    if (m_searchBar->isVisible()) search();
}

} // namespace meyar::ui
