// The framework editor: areas, indicators and recommendations at the left, the chosen one to be worked on at the right;
// the framework saved as a file, and another version of it taken over.
#pragma once

#include "framework/framework_item.h"
#include "page.h"

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class FlowLayout;
class FrameworkTree;
class FrameworkTreeFilter;
class FrameworkTreeModel;
class ItemPanel;
class KeptFolds;
class RefusalLine;

inline constexpr int leastTree = 176; ///< pixels that the tree and its tools need, before the zoom

class FrameworkPage : public Page {
    Q_OBJECT
public:
    explicit FrameworkPage(DocumentController& controller, QWidget* parent = nullptr);
    ~FrameworkPage() override;

    void refresh() override;
    QString record() const override; ///< the chosen item
    void showRecord(const QString& record) override;
    QString badge() const override; ///< its version
    std::vector<std::pair<QString, QString>> keys() const override;

    FrameworkItem item() const { return m_item; } ///< the chosen one
    void showItem(const FrameworkItem& item);

    /// Writes the framework as a file; false when it cannot be one, as the page says then.
    bool saveTo(const QString& path);
    /// Shows what a framework file would change, and takes it over when that is wanted.
    void takeOverFrom(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeading(QBoxLayout& rows);
    void makeLeft(QWidget* left);
    void buildActions();
    void connectParts();
    void follow(const document::Touched& touched);
    void showCounts();
    void showMatches();
    void showChosen();
    void chooseMatch();
    void choose(const FrameworkItem& item); ///< in the tree, if it is there

    void add(FrameworkItem::Kind kind);
    void addBesideChosen();
    void removeChosen();
    void moveChosen(bool down);
    void saveWithDialog();
    void takeOverWithDialog();
    void preview(const model::Framework& framework);

    FrameworkTreeModel* m_model;
    FrameworkTreeFilter* m_rows;
    FrameworkItem m_item;
    FrameworkItem m_parent; ///< of the chosen item, and its row there: for when it goes
    int m_row = 0;
    bool m_moving = false;
    QLabel* m_summary = nullptr;
    RefusalLine* m_refusal = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_onlyMissing = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_noMatch = nullptr;
    FrameworkTree* m_tree = nullptr;
    KeptFolds* m_folds = nullptr;
    ItemPanel* m_panel = nullptr;
    FlowLayout* m_tools = nullptr; ///< below the tree
    QAction *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
};

} // namespace meyar::ui
