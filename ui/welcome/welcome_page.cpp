#include "welcome/welcome_page.h"

#include "preferences.h"
#include "samples.h"
#include "text.h"
#include "widgets/icon.h"
#include "widgets/role_label.h"
#include "widgets/row_button.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace meyar::ui {

namespace {

constexpr int columnWidth = 920;

QFrame* card(const char* name, QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setObjectName(QLatin1String(name));
    setRole(*frame, "card");
    return frame;
}

QPushButton* largeButton(const QIcon& drawing, const QString& text, const QString& name, const char* role,
                         QWidget* parent) {
    auto* button = new QPushButton(drawing, text, parent);
    button->setObjectName(name);
    setRole(*button, role);
    button->setIconSize(QSize(Theme::scaled(20), Theme::scaled(20)));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender of the very signal
        }
        delete item;
    }
}

/// One file of the list: its title opens it; a missing one is greyed and can be taken off the list.
QWidget* recentRow(const preferences::RecentFile& file, WelcomePage* page) {
    const bool there = file.exists();
    auto* row = new QWidget(page);
    row->setObjectName(QStringLiteral("recentRow"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::unit);

    const QString path = QDir::toNativeSeparators(file.path);
    const QString opened = momentText(file.opened.toLocalTime());
    const QString title = preferences::titleOf(file);
    auto* open = new RowButton(
        {}, title, there ? opened + QStringLiteral(" · ") + path : WelcomePage::tr("Not found: %1").arg(path),
        RowButton::Second::ElidedInTheMiddle, row);
    open->setObjectName(QStringLiteral("recentFile"));
    open->setEnabled(there);
    open->setToolTip(path);

    auto* forget = new QToolButton(row);
    forget->setObjectName(QStringLiteral("recentForget"));
    setRole(*forget, "flat");
    forget->setIcon(icon(QStringLiteral("close")));
    forget->setToolTip(WelcomePage::tr("Take off this list; the file stays"));
    forget->setAccessibleName(WelcomePage::tr("Take %1 off this list").arg(title));

    line->addWidget(open, 1);
    line->addWidget(forget);
    QObject::connect(open, &RowButton::clicked, page, [page, path = file.path] { emit page->fileWanted(path); });
    QObject::connect(forget, &QToolButton::clicked, page, [page, path = file.path] {
        preferences::forgetFile(path);
        page->refresh();
        emit page->recentFilesChanged();
    });
    return row;
}

} // namespace

WelcomePage::WelcomePage(DocumentController& controller, QWidget* parent) : Page(controller, parent) {
    setObjectName(QStringLiteral("welcomePage"));

    auto* scroll = new QScrollArea(this);
    auto* centred = new QWidget(scroll->viewport());
    auto* content = new QWidget(centred);
    auto* mark = new QLabel(content);
    mark->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* name = roleLabel(QStringLiteral("Meyar"), "display", content);
    auto* sentence =
        roleLabel(tr("Assess a country's response against a framework of indicators, and see what matters most."),
                  "second", content);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(sentence);
    auto* head = new QHBoxLayout;
    head->setSpacing(4 * Theme::unit);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(6 * Theme::unit);
    cards->addWidget(actionsCard(content), 2, Qt::AlignTop);
    cards->addWidget(recentCard(content), 3, Qt::AlignTop);

    content->setObjectName(QStringLiteral("welcomeContent"));
    content->setMaximumWidth(Theme::scaled(columnWidth));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12 * Theme::unit, 0, 8 * Theme::unit);
    column->setSpacing(8 * Theme::unit);
    column->addLayout(head);
    column->addLayout(cards);
    column->addStretch();

    auto* across = new QHBoxLayout(centred);
    across->setContentsMargins(8 * Theme::unit, 0, 8 * Theme::unit, 0);
    across->addStretch(1);
    across->addWidget(content, 100);
    across->addStretch(1);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    refresh();
}

QWidget* WelcomePage::actionsCard(QWidget* parent) {
    QFrame* frame = card("welcomeActions", parent);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(roleLabel(tr("Begin"), "heading", frame));
    column->addSpacing(Theme::unit);

    QPushButton* create = largeButton(icon(QStringLiteral("new"), IconInk::OnAccent), tr("New from a framework…"),
                                      QStringLiteral("welcomeNew"), "primary", frame);
    QPushButton* open =
        largeButton(icon(QStringLiteral("open")), tr("Open a file…"), QStringLiteral("welcomeOpen"), "", frame);
    column->addWidget(create);
    column->addWidget(open);
    setFocusProxy(create);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);

    const model::Language language = controller().language();
    const auto samples = sampleEntries(controller().data());
    if (samples.empty()) return frame;
    column->addSpacing(3 * Theme::unit);
    column->addWidget(roleLabel(tr("Look around in a sample"), "heading", frame));
    auto* note = roleLabel(tr("A copy of your own opens; nothing you do to it is lost or sent."), "faint", frame);
    column->addWidget(note);
    for (const SampleEntry& sample : samples) {
        const QString title = qs(sample.details ? sample.details->title.in(language) : sample.name);
        const QString place = sample.details ? placeAndTime(*sample.details, language) : QString();
        auto* button = new RowButton(QStringLiteral("sample"), place.isEmpty() ? title : place,
                                     place.isEmpty() ? QString() : title, RowButton::Second::Wrapped, frame);
        button->setObjectName(QStringLiteral("welcomeSample_") + qs(sample.name));
        connect(button, &RowButton::clicked, this, [this, name = qs(sample.name)] { emit sampleWanted(name); });
        column->addWidget(button);
    }
    return frame;
}

QWidget* WelcomePage::recentCard(QWidget* parent) {
    QFrame* frame = card("welcomeRecent", parent);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 3 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(roleLabel(tr("Recent files"), "heading", frame));
    m_none = roleLabel(tr("Nothing yet. What you open will be listed here."), "faint", frame);
    m_none->setObjectName(QStringLiteral("recentNone"));
    column->addWidget(m_none);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    return frame;
}

void WelcomePage::refresh() {
    clear(*m_recent);
    const auto files = preferences::recentFiles();
    m_none->setVisible(files.empty());
    for (const preferences::RecentFile& file : files)
        m_recent->addWidget(recentRow(file, this));
}

} // namespace meyar::ui
