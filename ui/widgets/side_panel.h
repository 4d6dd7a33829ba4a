// The panels at the side of a page: their width, their content that scrolls, and how a person narrows and closes them.
#pragma once

#include <QObject>

class QFrame;
class QScrollArea;
class QSplitter;
class QToolButton;
class QWidget;

namespace meyar::ui {

int panelWidth(); ///< at the zoom
/// Lets the content, made in the viewport, scroll up and down in a panel, which never gets narrower than the content.
void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content);

/// For a part of a page that scrolls up and down where a large type needs more height than a low window has: its
/// widget() is to be filled.
QScrollArea* scrolledDown(QWidget* parent);

/// Keeps `holder` as wide as what scrolls in it up and down has to be.
void keepWideEnough(QWidget& holder, QScrollArea& scroll);

/// One of the two parts of a splitter, which can be closed: by its border, a button in its place, the menu and F9.
/// Whether it is open is remembered by the splitter's name; its width is by widgets/kept_arrangement.h. In a vertical
/// splitter its width is its height.
class SidePanel : public QObject {
    Q_OBJECT
public:
    /// `wanted` pixels wide until the person moves the border, but no more than `most` percent of both parts.
    SidePanel(QSplitter& split, QWidget& panel, int wanted, int most = 30);

    QWidget& panel() const { return m_panel; }
    bool isOpen() const { return m_open; }
    void setNeeded(bool needed); ///< one that has nothing to show is not seen, open or not
    void setOpen(bool open);     ///< remembered
    void open() { setOpen(true); }
    void moveBorder(int steps); ///< narrower when positive; remembered

    static SidePanel* of(const QWidget& page); ///< null when the page has none

signals:
    void opened(bool open); ///< or closed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    int along(const QSize& size) const;
    void resizeTo(int width);
    void takeWanted();
    void follow();

    QSplitter& m_split;
    QWidget& m_panel;
    QWidget& m_main; ///< the other part
    QToolButton* m_show;
    int m_wanted, m_most;
    bool m_open, m_needed = true;
};

} // namespace meyar::ui
