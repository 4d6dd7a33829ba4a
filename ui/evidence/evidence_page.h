// The Evidence page: the register of sources with its filters and its search, and the chosen source beside it.
#pragma once

#include "evidence/source_filter.h"
#include "page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class SourceChips;
class SourcePanel;
class SourcesView;

class EvidencePage : public Page {
    Q_OBJECT
public:
    EvidencePage(DocumentController& controller, QWidget* parent);
    ~EvidencePage() override; ///< keeps what was typed

    void refresh() override;
    QString record() const override; ///< the chosen source
    void showRecord(const QString& record) override;
    QString badge() const override; ///< how many sources there are
    std::vector<std::pair<QString, QString>> keys() const override;

    /// Shows a source, whatever the filter; for other pages that lead to it.
    void showSource(const model::SourceId& source);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeading(QVBoxLayout& rows);
    QWidget* makeEmpty();
    void buildActions();
    void connectParts();
    void follow(const document::Touched& touched);
    void showCounts();
    void showMatches();
    void showChosen();
    void chooseRow(int row);
    void setFilter(SourceFilter filter);
    void startNew();
    void endNew();
    void removeChosen();
    void focusTable();

    SourcesModel* m_model;
    SourceFilterModel* m_rows;
    QSplitter* m_split;
    QWidget* m_sources; ///< the register, with what is above it
    QLabel* m_summary;
    QPushButton* m_add;
    SourceChips* m_chips;
    QLineEdit* m_search;
    QStackedWidget* m_table;
    SourcesView* m_view;
    QLabel* m_noMatch;
    QWidget* m_empty;
    SourcePanel* m_panel;
    std::optional<model::SourceId> m_source; ///< the one with the keys, kept when rows come and go
    int m_row = 0;                           ///< where it stood
    bool m_moving = false;                   ///< rows come and go: the current one is not a person's choice
};

} // namespace meyar::ui
