// Whether the assessors agree, and the queue of cells on which they do not: settled one after the other.
#pragma once

#include "method/agreement.h"
#include "page.h"

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace meyar::ui {

class AgreementModel;
class ChoiceChips;
class QueueModel;
class QueueView;
class SettlingPanel;
class SidePanel;
class VotesTable;

class AgreementPage : public Page {
    Q_OBJECT
public:
    explicit AgreementPage(DocumentController& controller, QWidget* parent = nullptr);
    ~AgreementPage() override;

    void refresh() override;
    QString record() const override; ///< the chosen cell
    void showRecord(const QString& record) override;
    QString badge() const override; ///< how many cells are disputed
    std::vector<std::pair<QString, QString>> keys() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum Filter { Disputed, Dissented };

    void makeFigures();
    void makeQueue();
    void buildActions();
    void connectParts();
    void connectController();
    void update(const document::Touched& touched);
    void workOut();
    void showFigures();
    void showSummary();
    void fitColumns();
    void showChips();
    void showQueue(); ///< the cells of the filter, and the held one
    void setFilter(Filter filter);
    void follow();
    void letGo();
    void goToNext();
    void chooseCell(std::optional<std::size_t> cell, int otherwise); ///< the row otherwise, or the nearest
    std::optional<std::size_t> chosen() const;
    std::optional<std::size_t> placeOf(const std::optional<model::CellId>& cell) const;
    std::vector<std::size_t> wanted() const;
    QString emptyText() const;

    method::Agreements m_figures;
    std::vector<bool> m_hidden; ///< a flag a cell
    Filter m_filter = Disputed;
    std::optional<model::CellId> m_cell; ///< the chosen one
    /// Just settled, and still in view so that one sees what came of it, says why or thinks again; with its row.
    std::optional<std::pair<model::CellId, std::size_t>> m_held;
    bool m_moving = false; ///< the list is being filled: not a person's choice

    QLabel* m_summary;
    QLabel* m_left = nullptr; ///< out, while judging blindly
    QSplitter* m_split;
    AgreementModel* m_model;
    VotesTable* m_table = nullptr;
    ChoiceChips* m_chips = nullptr;
    QueueModel* m_cells;
    QueueView* m_queue = nullptr;
    SettlingPanel* m_panel;
    SidePanel* m_side;
    QStackedWidget* m_list = nullptr; ///< the queue, or why it is empty
    QLabel* m_empty = nullptr;
};

} // namespace meyar::ui
