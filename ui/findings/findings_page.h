// The Findings page: the areas with their sections, the section being written, and beside it what the report makes of
// it.
#pragma once

#include "page.h"

#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace meyar::ui {

class AreaView;
class FindingsModel;
class FindingsPreview;
class FindingsTree;
class KeptFolds;
class MarkdownEdit;
class RefusalLine;
class SectionEdit;

class FindingsPage : public Page {
    Q_OBJECT
public:
    FindingsPage(DocumentController& controller, QWidget* parent);
    ~FindingsPage() override; ///< keeps what was typed

    void refresh() override;
    QString record() const override; ///< the chosen section, or the area
    void showRecord(const QString& record) override;
    QString badge() const override; ///< how many sections are written
    std::vector<std::pair<QString, QString>> keys() const override;

    // For other pages that lead here.
    void showArea(const model::AreaId& area);
    void showSection(const model::SectionId& section);
    void showDetails(const model::AreaId& area);

    void showPreview(); ///< of what is typed, now

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeLeft(QSplitter* columns);
    void makeMiddle(QSplitter* columns);
    QWidget* makeNothing();
    void buildActions();
    void connectParts();
    void startOver();
    void keep();
    void follow(const document::Touched& touched);
    void followRanks();
    void reload();
    void showChosen();
    void showCounts();
    void chooseIndex(const QModelIndex& index);
    void addSection();
    void removeSection();
    void moveSection(int step);
    void write();
    void addTheme();
    MarkdownEdit* textToMark() const;

    FindingsModel* m_model;
    QLabel* m_summary;
    FindingsTree* m_tree;
    KeptFolds* m_folds;
    QPushButton* m_add;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    RefusalLine* m_refusal;
    QStackedWidget* m_middle;
    QScrollArea* m_writing; ///< holds the section, which is higher than a small screen at a zoom
    SectionEdit* m_edit;
    AreaView* m_areaView;
    QStackedWidget* m_whole; ///< the columns, or what to say when the framework has no areas
    FindingsPreview* m_preview;
    QTimer m_previewSoon;
    std::optional<model::AreaId> m_area;       ///< chosen, also while one of its sections is
    std::optional<model::SectionId> m_section; ///< chosen
    bool m_moving = false;                     ///< rows come and go: the current one is not a person's choice
};

} // namespace meyar::ui
