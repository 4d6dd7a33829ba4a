// Every key of the window: the menus' shortcuts, read from the menus themselves, and those of the pages.
#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QMenuBar;

namespace meyar::ui {

struct KeyLine {
    QString keys, what;
};
struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

std::vector<KeyGroup> keysOf(const QMenuBar& menus);
/// The keys of further actions, but for those that the lines have already.
void addKeysOf(const QList<QAction*>& actions, std::vector<KeyLine>& lines);
QString withoutMnemonic(QString text); ///< "Open" for "&Open", without the keys beside it

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const std::vector<KeyGroup>& groups, QWidget* parent);
};

} // namespace meyar::ui
