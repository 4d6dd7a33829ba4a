// The slim bar under the menus: what is open, undo and redo, the language, and the way to a report.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace meyar::ui {

class ElidingLabel;

class TopBar : public QWidget {
    Q_OBJECT
public:
    /// The buttons stand for the actions: they follow their being enabled and their tooltips, and trigger them.
    TopBar(QAction* undo, QAction* redo, QAction* exportReport, QAction* whoJudges, QMenu* languages,
           const QString& language, QWidget* parent);

    void setTitle(const QString& title);
    void setJudging(const QString& words, const QString& tip); ///< beside the title; hidden while empty
    void showDocumentTools(bool shown);                        ///< undo, redo and export have a meaning

private:
    QToolButton* buttonFor(QAction* action, const QString& text, const QString& iconName, const QString& name);

    ElidingLabel* m_title;
    QToolButton* m_judging;
    std::vector<QWidget*> m_documentTools;
};

} // namespace meyar::ui
