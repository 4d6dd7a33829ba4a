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
/// Lets the content scroll up and down in a panel, which never gets narrower than the content.
void fillPanel(QFrame& panel, QScrollArea& scroll, QWidget* content);

/// Keeps `holder` as wide as what scrolls in it up and down has to be.
void keepWideEnough(QWidget& holder, QScrollArea& scroll);

/// A part of a splitter that can be closed: by its border, a button in its place, the menu and F9. Whether it is open
/// is remembered by the splitter's name; its width is by widgets/kept_arrangement.h.
class SidePanel : public QObject {
    Q_OBJECT
public:
    /// `wanted` pixels wide until the person moves the border, but no more than a part of a narrow page.
    SidePanel(QSplitter& split, QWidget& panel, int wanted);

    bool isOpen() const;
    void setOpen(bool open); ///< remembered
    void open() { setOpen(true); }
    void moveBorder(int steps); ///< to the right when positive; remembered

    static SidePanel* of(const QWidget& page); ///< null when the page has none

signals:
    void opened(bool open); ///< or closed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(bool open);
    void takeWanted();
    void follow();

    QSplitter& m_split;
    QWidget& m_panel;
    QToolButton* m_show;
    int m_wanted;
};

} // namespace meyar::ui
